import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { CutLine } from './cut-page-numbers.ts';
import { isClosed, type Measure } from './measure.ts';

/** Heads that stand on fewer pages than this may be words. */
const fewestPages = 3;
/** Pages have more lines than this. */
const shortestPage = 15;
/** Pages differ by fewer lines than this. */
const mostDifference = 3;
const longestHead = 40;
/** Shorter lines are the ends of paragraphs; beside a page number fewer letters will do. */
const shortestHead = 6;
const shortestBesideNumber = 3;
/** A line that mostly stands elsewhere is a statement that happens to end pages: 完成情况：已完成. */
const mostPlaces = 0.6;

/**
 * Finds the lines that stand on page after page: the same words three times or more beside page
 * numbers, or in wrapped text a page apart each time. Returns their indexes.
 */
export function findRunningHeads(
  lines: readonly CutLine[],
  measure: Measure | null,
): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, { block }] of lines.entries()) {
    const { text, table } = block;
    if (table || text.length > longestHead || isClosed(text)) continue;
    const key = withoutWhiteSpace(text);
    const same = places.get(key);
    if (same) same.push(index);
    else places.set(key, [index]);
  }
  const heads = new Set<number>();
  for (const [words, same] of places) {
    if (same.length < fewestPages || words.length < shortestBesideNumber) continue;
    const edges = same.filter((index) => lines[index]?.edge);
    const mostly = edges.length >= fewestPages && edges.length > same.length * mostPlaces;
    if (mostly) for (const index of edges) heads.add(index);
    else if (measure && words.length >= shortestHead && isEvenlySpaced(same))
      for (const index of same) heads.add(index);
  }
  return heads;
}

function isEvenlySpaced(places: readonly number[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const [index, place] of places.slice(1).entries()) {
    const gap = place - (places[index] ?? 0);
    least = Math.min(least, gap);
    most = Math.max(most, gap);
  }
  return least >= shortestPage && most - least < mostDifference;
}
