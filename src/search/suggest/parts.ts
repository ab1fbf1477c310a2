import type { Postings } from '../chunk.ts';
import { encodePairs } from '../text/encode.ts';
import { foldWithMap, type SimplifiedForms } from '../text/fold.ts';
import { functionCharacters } from '../text/function-characters.ts';

/** What parts are looked up in: the index of a site. */
export interface PartSource {
  postings(word: string): Promise<Postings>;
  /** How many kilobytes it takes to know where a word stands. */
  cost(word: string): number;
}

interface Range {
  start: number;
  end: number;
}

/** So many pairs of a term are looked up, and so many kilobytes spent on them. */
const mostPairs = 32;
const mostKilobytes = 400;
const mostParts = 4;

/** The longest parts of a term that occur in the items, as typed, in their order. */
export async function occurringParts(
  term: string,
  sources: readonly PartSource[],
  forms: SimplifiedForms,
): Promise<string[]> {
  const { text, starts, ends } = foldWithMap(term, forms);
  const runs = await Promise.all(sources.map((source) => longestRuns(text, source)));
  const parts = runs
    .flat()
    .map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }))
    .map((range) => cutToWords(term, range))
    .filter(({ start, end }) => isWorthwhile(term.slice(start, end)));
  const longest = [...parts]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter((part, place, all) => !all.slice(0, place).some((longer) => holds(longer, part)))
    .slice(0, mostParts);
  return longest.sort((a, b) => a.start - b.start).map(({ start, end }) => term.slice(start, end));
}

/** Two letters or three digits say something. */
function isWorthwhile(part: string): boolean {
  return /\p{L}.*\p{L}|\d{3}/su.test(part);
}

function holds(longer: Range, part: Range): boolean {
  return longer.start <= part.start && part.end <= longer.end;
}

/** The parts of the folded words that stand in an item and cannot be longer. */
async function longestRuns(folded: string, source: PartSource): Promise<Range[]> {
  const pairs = affordable(encodePairs(folded), source);
  const found = await Promise.all(pairs.map((pair) => source.postings(pair)));
  const ranges: Range[] = [];
  /** For each item, the positions of the pair before and how many pairs run up to there. */
  let before = new Map<number, Map<number, number>>();
  let longestBefore = 0;
  for (const [place, postings] of [...found, noPostings].entries()) {
    const runs = new Map<number, Map<number, number>>();
    let longest = 0;
    for (const [item, positions] of postings) {
      const last = before.get(item);
      const own = positions.map((at) => [at, (last?.get(at - 1) ?? 0) + 1] as const);
      runs.set(item, new Map(own));
      for (const [, length] of own) longest = Math.max(longest, length);
    }
    // Where the longest run does not go on, one has ended.
    if (longestBefore > 0 && longest <= longestBefore) {
      ranges.push({ start: place - longestBefore, end: place + 1 });
    }
    [before, longestBefore] = [runs, longest];
  }
  return ranges;
}

const noPostings: Postings = new Map();

function affordable(pairs: readonly string[], { cost }: PartSource): string[] {
  let kilobytes = 0;
  const taken: string[] = [];
  for (const pair of pairs.slice(0, mostPairs)) {
    kilobytes += cost(pair);
    if (kilobytes > mostKilobytes) break;
    taken.push(pair);
  }
  return taken;
}

/** Not in every browser. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Characters at which no part begins or ends. */
const loose = `[\\p{P}\\p{S}\\s${functionCharacters}]+`;
const looseEnds = new RegExp(`^${loose}|${loose}$`, 'gu');

/** A part of a term without cut words, single characters and marks at its ends. */
function cutToWords(term: string, range: Range): Range {
  const { start, end } = cutToSegments(term, range);
  const part = term.slice(start, end);
  const kept = part.replaceAll(looseEnds, '');
  const begins = start + part.indexOf(kept);
  return { start: begins, end: begins + kept.length };
}

/** What is whole in the range; of mere Chinese, from the first word of several characters on. */
function cutToSegments(term: string, range: Range): Range {
  if (!segmenter) return range;
  const whole = Array.from(segmenter.segment(term), ({ segment, index }) => ({
    segment,
    start: index,
    end: index + segment.length,
  })).filter(({ start, end }) => range.start <= start && end <= range.end);
  const words = whole.filter(({ segment }) => /^\p{Script=Han}{2,}$/u.test(segment));
  const isChinese = whole.every(({ segment }) => /^[\p{Script=Han}\p{P}\s]+$/u.test(segment));
  // Two characters side by side that are no word say nothing.
  if (isChinese && words.length === 0 && whole.length < 3) return { start: 0, end: 0 };
  const kept = isChinese && words.length > 0 ? words : whole;
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 };
}
