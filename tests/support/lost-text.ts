import type { Page } from 'playwright-core';

/**
 * Text that a reader loses on the page as it stands, a line each: wider than the screen, cut off, or
 * with other text over it; and bars that stay in view and take more than a third of its height.
 * What scrolls in a box of its own is not lost.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      words: string;
      block: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`page: ${scrollWidth} px wide`);

    const isBar = (element: Element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const barOf = (element: Element | null): Element | null =>
      element && (isBar(element) ? element : barOf(element.parentElement));
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    /** For the ear alone: a pixel wide, whatever the class that makes it so. */
    const isHeard = (element: Element | null): boolean =>
      element !== null &&
      ((element.getBoundingClientRect().width <= 1 &&
        getComputedStyle(element).overflowX === 'hidden') ||
        isHeard(element.parentElement));

    /** True if what scrolls around an element shows this place of it. */
    const isShownAt = (element: Element | null, y: number): boolean => {
      if (element === null) return true;
      const { top, bottom } = element.getBoundingClientRect();
      const isOpen = getComputedStyle(element).overflowY === 'visible' || (top <= y && y <= bottom);
      return isOpen && isShownAt(element.parentElement, y);
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!block || words === '' || isHeard(block) || block.closest('.skip')) continue;
      if (!block.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        if (right - left < 2 || !isShownAt(block, (top + bottom) / 2)) continue;
        // The box of a line is higher than its letters.
        const inset = height / 3.5;
        lines.push({ words, block, left, right, top: top + inset, bottom: bottom - inset });
      }
    }
    for (const { words, block, left, right } of lines) {
      if ((right > innerWidth + 1 || left < -1) && !scrolls(block)) faults.push(`aside: ${words}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      // Cut after so many lines, an excerpt ends with … as it does anyway.
      if (webkitLineClamp !== 'none') continue;
      const isCut =
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut && !isHeard(element) && element.checkVisibility() && !element.closest('svg')) {
        faults.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
      }
    }

    lines.sort((a, b) => a.top - b.top);
    for (const [index, a] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const b = lines[next];
        if (!b || b.top >= a.bottom - 1) break;
        if (a.block === b.block || barOf(a.block) !== barOf(b.block)) continue;
        const isOver = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
        if (isOver) faults.push(`overlap: ${a.words.slice(0, 30)} | ${b.words.slice(0, 30)}`);
      }
    }

    const bars = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!isBar(element) || !element.checkVisibility()) return false;
      return element.getBoundingClientRect().width > innerWidth / 2;
    });
    const taken = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
    if (taken > innerHeight / 3) faults.push(`bars: ${Math.round(taken)} of ${innerHeight} px`);
    return faults;
  });
}
