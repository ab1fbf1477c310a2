import type { Page } from 'playwright-core';

/**
 * Links and controls on the page that are lower or narrower than `size` pixels, a line each. Left
 * out: links within sentences (WCAG 2.5.8, "inline"), and what is not there to be touched.
 */
export function smallTargets(page: Page, size: number): Promise<string[]> {
  return page.evaluate((size) => {
    const selector =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';
    /** A link that flows with words which are no link. */
    const isInSentence = (target: Element) => {
      if (target.tagName !== 'A' || getComputedStyle(target).display !== 'inline') return false;
      const block = target.closest('p, li, dd, td, th, caption, noscript');
      const around = (block?.textContent ?? '').replace(target.textContent ?? '', '');
      return /[\p{L}\p{N}]/u.test(around);
    };
    return [...document.querySelectorAll(selector)].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) return [];
      if (target.closest('.visually-hidden')) return [];
      // Who touches the words beside a box ticks it.
      const touched = target.matches('[type="checkbox"]')
        ? (target.closest('label') ?? target)
        : target;
      const { width, height } = touched.getBoundingClientRect();
      if (width === 0 || (width >= size - 0.5 && height >= size - 0.5)) return [];
      const words = (target.textContent || target.outerHTML).replaceAll(/\s+/g, ' ').trim();
      return `${Math.round(width)} × ${Math.round(height)}: ${words.slice(0, 60)} (${target.className})`;
    });
  }, size);
}
