/** What the script of marks does (src/search/mark/mark-matches.ts). */
interface Marks {
  markMatches(): Promise<void>;
  openMarkBar(opener: HTMLElement): void;
}

/** Loads the marks of a search, which few pages need. */
export function loadMarks(): Promise<Marks> {
  const address = `${document.documentElement.dataset['base']}mark-matches.js`;
  return import(/* @vite-ignore */ address) as Promise<Marks>;
}
