import type { Places } from './phrase.ts';

/** A term that stands in an item. */
export interface RankedTerm {
  /** Units of the folded term. */
  length: number;
  places: Places;
}

/** How well an item answers a query; more is better, the first difference counts. */
export type Rank = readonly [inHead: number, closeness: number];

/** A gap of so many characters between the terms halves what their number counts. */
const halfGap = 24;

/**
 * The rank of an item in which every term stands: how many of them stand in its heading or problem;
 * then how often they stand, and how near each other.
 */
export function rankOf(terms: readonly RankedTerm[]): Rank {
  const inHead = terms.filter(({ places }) => places.inHead).length;
  const often = terms.reduce(
    (sum, { places }) => sum + Math.log2(1 + Math.max(1, places.positions.length)),
    0,
  );
  // Where single characters stand is not known.
  const placed = terms.filter(({ places }) => places.positions.length > 0);
  return [inHead, often / (1 + smallestGap(placed) / halfGap)];
}

/** Orders better ranks first. */
export function compareRanks(a: Rank, b: Rank): number {
  return b[0] - a[0] || b[1] - a[1];
}

/** The fewest units that stand between the terms where they are nearest each other. */
function smallestGap(terms: readonly RankedTerm[]): number {
  if (terms.length < 2) return 0;
  const starts = terms
    .flatMap(({ places }, term) => places.positions.map((position) => ({ term, position })))
    .sort((a, b) => a.position - b.position);
  const held = terms.reduce((sum, { length }) => sum + length, 0);
  const last = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const { term, position } of starts) {
    last.set(term, position);
    if (last.size < terms.length) continue;
    const from = Math.min(...last.values());
    smallest = Math.min(smallest, position + (terms[term]?.length ?? 0) - from - held);
  }
  return Math.max(0, smallest);
}
