import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How the pages of two sites compare. */
export interface Comparison {
  /** Pages that both have. */
  pages: number;
  /** Megabytes of these, in the one site and in the other. */
  megabytes: [number, number];
  /** Pages that only the first has. */
  besides: number;
}

/** Compares what two programs built. Throws if the second site has a page that the first lacks. */
export function comparePages(first: string, second: string): Comparison {
  const [ours, theirs] = [pagesIn(first), pagesIn(second)];
  const own = new Set(ours);
  const missing = theirs.filter((page) => !own.has(page));
  if (missing.length > 0) throw new Error(`${first} lacks ${missing.slice(0, 5).join(', ')}.`);
  const size = (folder: string) =>
    theirs.reduce((sum, page) => sum + statSync(join(folder, page)).size, 0) / 1e6;
  return {
    pages: theirs.length,
    megabytes: [size(first), size(second)],
    besides: ours.length - theirs.length,
  };
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
}
