import type { Page } from 'playwright-core';

/** What a walk through a page with Tab came upon. */
export interface TabWalk {
  /** What each stop is, in a few words. */
  stops: string[];
  /** Stops that are not seen, not marked as focused, covered, or out of order; a line each. */
  faults: string[];
}

/** Presses Tab from the top of a page until the focus leaves it. */
export async function walkWithTab(page: Page): Promise<TabWalk> {
  const stops: string[] = [];
  const faults: string[] = [];
  const there = await page.evaluate(tabbable);
  for (let presses = 0; presses <= there + 1; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) {
      if (stops.length !== there) faults.push(`${stops.length} stops of ${there}`);
      return { stops, faults };
    }
    stops.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  faults.push(`trap: ${stops.slice(-5).join(', ')}`);
  return { stops, faults };
}

/** How many elements Tab should stop at. Runs in the page. */
function tabbable(): number {
  const selector =
    'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  ).length;
}

/**
 * What is wrong with the element that has the focus; null if the walk is over: the page itself has
 * it, or the first stop again. Runs in the page.
 */
async function lookAtFocus(): Promise<{ name: string; faults: string[] } | null> {
  // What scrolls or loads because of the focus has its turn first.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const kept = window as unknown as { firstFocused?: Element; lastFocused?: Element };
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  if (element === kept.firstFocused) return null;
  kept.firstFocused ??= element;
  const words = (element.textContent || element.getAttribute('name') || '').replaceAll(/\s+/g, '');
  const name = `${element.tagName.toLowerCase()} ${words.slice(0, 24)}`;
  const faults: string[] = [];

  const last = kept.lastFocused;
  kept.lastFocused = element;
  if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    faults.push('stands before the stop that came before it');
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
    faults.push(`no outline (${outlineStyle} ${outlineWidth} ${outlineColor})`);
  }
  // A link over two lines has a box for each.
  const rect = element.getClientRects()[0];
  if (!rect) return { name, faults: [...faults, 'takes no room'] };
  const [x, y] = [rect.left + rect.width / 2, rect.top + Math.min(rect.height, innerHeight) / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
    faults.push(`out of sight (${Math.round(x)}, ${Math.round(y)})`);
  else {
    const above = document.elementFromPoint(x, y);
    const label = element.closest('label');
    if (!above || !(element.contains(above) || label?.contains(above))) {
      faults.push(`covered by ${above?.outerHTML.slice(0, 60)}`);
    }
  }
  return { name, faults };
}
