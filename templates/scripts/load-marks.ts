import { loadScript } from './load-script.ts';

/** What the script of marks does (src/search/mark/mark-matches.ts). */
interface Marks {
  markMatches(): Promise<void>;
  openMarkBar(opener: HTMLElement): void;
}

/** Loads the marks of a search, which few pages need. */
export function loadMarks(): Promise<Marks> {
  return loadScript<Marks>('mark-matches.js');
}
