/*
 * Functions that run in a visited page. Playwright sends each as its own text, so none may use
 * anything of this file but types.
 */

/** A layout shift, as Chromium reports it; TypeScript's DOM does not know it. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

/** Layout shifts since the page was opened. */
export interface Shifts {
  /** All of them added up, so never less than Chromium's own measure, the worst five seconds. */
  sum: number;
  /** What moved, by tag, id and classes, once each. */
  moved: string[];
}

declare global {
  interface Window {
    benchShifts: () => Shifts;
  }
}

/** Begins to watch for layout shifts. It runs before the page's own scripts. */
export function watchShifts(): void {
  let sum = 0;
  const moved: string[] = [];

  function nameOf(node: Node | null): string {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'something that is gone';
    const marks = [...(element.id ? [`#${element.id}`] : [])];
    for (const name of element.classList) marks.push(`.${name}`);
    return element.localName + marks.join('');
  }

  function add(entries: readonly PerformanceEntry[]): void {
    for (const { value, sources } of entries as readonly LayoutShift[]) {
      sum += value;
      for (const { node } of sources) moved.push(nameOf(node));
    }
  }

  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.benchShifts = () => {
    add(observer.takeRecords());
    return { sum, moved: [...new Set(moved)] };
  };
}

/** The words of the notice on the page, white space and all; null if it holds none. */
export function wordsOfArticle(): string | null {
  const copy = document.querySelector('article.notice')?.cloneNode(true);
  if (!(copy instanceof Element)) return null;
  for (const furniture of copy.querySelectorAll('[data-ui]')) furniture.remove();
  return copy.textContent;
}

/** Scrolls to the end, by half a window twenty times a second. */
export async function scrollThrough(): Promise<void> {
  // Of a page that grows as one scrolls, no more than a thousand windows.
  for (let steps = 0; steps < 2000; steps += 1) {
    if (window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1) return;
    window.scrollBy({ top: window.innerHeight / 2, behavior: 'instant' });
    await new Promise((waited) => setTimeout(waited, 50));
    await new Promise((painted) => requestAnimationFrame(painted));
  }
}
