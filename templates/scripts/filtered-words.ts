/** A heading of the words, with how many items stand under it and how many of these are shown. */
interface HeadingItems {
  level: number;
  all: number;
  shown: number;
}

/** What the styles leave out of the screen; print has all words. */
const filteredOut = 'filtered-out';

/** Each item of a notice, and after it what later sections say of it again. */
export function itemsOf(words: Element): HTMLElement[][] {
  const byFragment = new Map<string, HTMLElement[]>();
  for (const item of words.querySelectorAll<HTMLElement>('.item'))
    byFragment.set(`#${item.id}`, [item]);
  for (const followUp of words.querySelectorAll<HTMLElement>('.follow-up')) {
    const link = followUp.querySelector('a[href^="#item-"]');
    byFragment.get(link?.getAttribute('href') ?? '')?.push(followUp);
  }
  return [...byFragment.values()];
}

/**
 * Shows these items and follow-ups alone; null shows all. A heading that is left without any steps
 * back with its words; a heading that never had one stays.
 */
export function showOnly(words: Element, shown: ReadonlySet<Element> | null): void {
  const headings: HeadingItems[] = [];
  const above = [...words.children].map((element) => {
    const level = /^H[2-6]$/.test(element.tagName) ? Number(element.tagName[1]) : null;
    if (level !== null) {
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, all: 0, shown: 0 });
    }
    if (isItem(element)) {
      for (const heading of headings) {
        heading.all += 1;
        if (shown === null || shown.has(element)) heading.shown += 1;
      }
    }
    return { element, headings: [...headings] };
  });
  for (const { element, headings } of above) {
    const isOut = isItem(element)
      ? shown !== null && !shown.has(element)
      : headings.some((heading) => heading.all > 0 && heading.shown === 0);
    element.classList.toggle(filteredOut, isOut);
  }
}

/** True if an element, or what it stands in, is left out. */
export function isFilteredOut(element: Element): boolean {
  return element.closest(`.${filteredOut}`) !== null;
}

function isItem(element: Element): boolean {
  return element.matches('.item, .follow-up');
}
