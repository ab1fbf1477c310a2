import { foldWithMap, type SimplifiedForms } from './fold.ts';

/** A stretch of an item's own text, marked if it matches the query. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** A part of a longer text. */
export interface Excerpt {
  segments: Segment[];
  /** True if text was left out before it. */
  cutBefore: boolean;
  /** True if text was left out after it. */
  cutAfter: boolean;
}

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** Length of an excerpt, in UTF-16 units. */
const excerptLength = 80;
/** How much of it stands before the first match. */
const leadLength = 24;
/** How far the beginning may move to stand after a punctuation mark. */
const leadSearch = 12;

const clauseEnd = /[。；！？，、：;!?,:\n]/;

/** What to mark: folded words, and the simplified forms with which they were folded. */
export interface MarkedWords {
  words: readonly string[];
  forms: SimplifiedForms;
}

/** Where the folded words stand in the original, in order, overlaps joined. */
export function findRanges(original: string, { words, forms }: MarkedWords): Range[] {
  const { text, starts, ends } = foldWithMap(original, forms);
  const found: Range[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push(range);
  }
  return joined;
}

function cutSegments(original: string, ranges: readonly Range[], from: number, to: number) {
  const segments: Segment[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (start < end) segments.push({ text: original.slice(start, end), marked });
  };
  let at = from;
  for (const { start, end } of ranges) {
    if (end <= from || start >= to) continue;
    add(at, start, false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return segments;
}

/** Moves an index that would cut a surrogate pair to before the pair. */
function beforePair(text: string, index: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(index, index + 1)) &&
    /[\ud800-\udbff]$/.test(text.slice(Math.max(0, index - 1), index))
    ? index - 1
    : index;
}

function excerptStart(original: string, match: number): number {
  const earliest = match - leadLength;
  if (earliest <= 0) return 0;
  const lead = original.slice(earliest, Math.min(match, earliest + leadSearch));
  const clause = lead.search(clauseEnd);
  return clause === -1 ? beforePair(original, earliest) : earliest + clause + 1;
}

/** The whole text, with the places where the folded words stand marked. */
export function markWords(original: string, marked: MarkedWords): Segment[] {
  return cutSegments(original, findRanges(original, marked), 0, original.length);
}

/** About 80 characters of the text around the first of the folded words, matches marked. */
export function excerptAround(original: string, marked: MarkedWords): Excerpt {
  const ranges = findRanges(original, marked);
  const first = ranges[0] ?? { start: 0, end: 0 };
  const start = excerptStart(original, first.start);
  const usual = Math.min(original.length, Math.max(start + excerptLength, first.end));
  const atEnd = ranges.find((range) => range.start < usual && usual < range.end);
  const end = atEnd?.end ?? beforePair(original, usual);
  return {
    segments: cutSegments(original, ranges, start, end),
    cutBefore: start > 0,
    cutAfter: end < original.length,
  };
}
