import type { Postings } from '../chunk.ts';
import { encodePairs, encodeSingles } from '../text/encode.ts';

/** Where a term begins in an item. */
export interface Places {
  /** Positions among the units of the item's folded text; empty for a single unit: not known. */
  positions: readonly number[];
  /** True if it stands in the item's heading or problem. */
  inHead: boolean;
}

/** The items in which a term stands. */
export type TermPlaces = ReadonlyMap<number, Places>;

/** What a term is looked up in. */
export interface TermSource {
  postings(word: string): Promise<Postings>;
  /** How many kilobytes it takes to know where a word stands. */
  cost(word: string): number;
  /** How many units of an item's folded text are its heading and problem. */
  headLength(item: number): number;
  /** The item's folded text. */
  textOf(item: number): Promise<string>;
}

/** So many pairs of a term are asked for at once. */
const pairsAtOnce = 4;
/** A pair that costs more kilobytes waits: fewer may do. */
const cheap = 4;
/** So few items are looked through themselves, which are shown anyway, rather than asking on. */
const fewItems = 10;

/** Finds the items in which the folded words (one unit or more) stand. */
export async function findTerm(folded: string, source: TermSource): Promise<TermPlaces> {
  return folded.length < 2 ? findUnit(folded, source) : findPhrase(folded, source);
}

async function findUnit(folded: string, { postings }: TermSource): Promise<TermPlaces> {
  const [word = ''] = encodeSingles(folded);
  return new Map(
    [...(await postings(word))].map(([item, [inHead]]) => [
      item,
      { positions: [], inHead: inHead === 1 },
    ]),
  );
}

async function findPhrase(folded: string, source: TermSource): Promise<TermPlaces> {
  const pairs = encodePairs(folded);
  let starts: Map<number, readonly number[]> | null = null;
  for (const offsets of batches(pairs, source)) {
    if (starts && starts.size <= fewItems) {
      return toPlaces(await readPlaces(starts, folded, source), folded.length, source);
    }
    const found = await Promise.all(offsets.map((offset) => source.postings(pairs[offset] ?? '')));
    for (const [index, postings] of found.entries()) {
      starts = meet(starts, postings, offsets[index] ?? 0);
    }
  }
  return toPlaces(starts ?? new Map(), folded.length, source);
}

/** Offsets of the pairs to ask for, at once and one after another: the cheapest first. */
function batches(pairs: readonly string[], { cost }: TermSource): number[][] {
  const offsets = coveringOffsets(pairs.length + 1)
    .map((offset) => ({ offset, cost: cost(pairs[offset] ?? '') }))
    .sort((a, b) => a.cost - b.cost);
  const batches: number[][] = [];
  for (const { offset, cost } of offsets) {
    const batch = batches.at(-1);
    const isFull = !batch || batch.length === pairsAtOnce || (batches.length === 1 && cost > cheap);
    if (isFull) batches.push([offset]);
    else batch.push(offset);
  }
  return batches;
}

/** Offsets of pairs that cover words of a length: every second, and the last. */
function coveringOffsets(length: number): number[] {
  const offsets = Array.from({ length: length >> 1 }, (_, index) => 2 * index);
  return length % 2 === 0 ? offsets : [...offsets, length - 2];
}

/** Keeps the beginnings from which a pair stands at an offset. */
function meet(
  starts: ReadonlyMap<number, readonly number[]> | null,
  postings: Postings,
  offset: number,
): Map<number, readonly number[]> {
  const met = new Map<number, readonly number[]>();
  for (const [item, positions] of postings) {
    const begins = positions.map((position) => position - offset);
    const before = new Set(starts?.get(item));
    const kept = starts ? begins.filter((begin) => before.has(begin)) : begins;
    if (kept.length > 0) met.set(item, kept);
  }
  return met;
}

/** Where the whole term stands in the items in which a part of it does. */
async function readPlaces(
  starts: ReadonlyMap<number, readonly number[]>,
  folded: string,
  { textOf }: TermSource,
): Promise<Map<number, readonly number[]>> {
  const entries = await Promise.all(
    [...starts].map(async ([item, begins]) => {
      const text = await textOf(item);
      return [item, begins.filter((begin) => text.startsWith(folded, begin))] as const;
    }),
  );
  return new Map(entries.filter(([, begins]) => begins.length > 0));
}

function toPlaces(
  starts: ReadonlyMap<number, readonly number[]>,
  length: number,
  { headLength }: TermSource,
): TermPlaces {
  const places = new Map<number, Places>();
  for (const [item, positions] of starts) {
    const [first = 0] = positions;
    places.set(item, { positions, inHead: first + length <= headLength(item) });
  }
  return places;
}
