import type { Place, Position } from '../../diagnostics/diagnostic.ts';
import type { Notice } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';

/** Where a finding is told: beside a passage, maybe with some of its words marked. */
export interface Location {
  passage: Passage;
  /** Offsets into the passage's text; null where no words are marked. */
  words: { start: number; end: number } | null;
}

/**
 * Finds places of files in the passages of a notice; null for a place that concerns the notice as a
 * whole. A place in an item's front matter is told beside its title.
 */
export function locator(
  notice: Notice,
  passages: readonly Passage[],
): (place: Place) => Location | null {
  const byFile = Map.groupBy(
    passages.map((passage) => ({ passage, ...endsOf(passage) })),
    ({ file }) => file,
  );
  return (place) => {
    const { line, column } = place;
    const ofFile = byFile.get(place.file) ?? [];
    const [first] = ofFile;
    if (!first) return null;
    if (line !== null && column !== null) {
      const at = { line, column };
      const holder = ofFile.find(({ start, end }) => !isBefore(at, start) && isBefore(at, end));
      const words = holder && wordsOf(holder.passage, at, place);
      if (holder && words) return { passage: holder.passage, words };
    }
    const { closingLine } = first.passage.item ?? notice;
    if (line !== null && line > closingLine) {
      const before = ofFile.filter(({ start }) => start.line <= line).at(-1) ?? first;
      return { passage: before.passage, words: null };
    }
    const title = ofFile.find(({ passage }) => passage.kind === 'item-title');
    return title ? { passage: title.passage, words: null } : null;
  };
}

function endsOf(passage: Passage): { file: string; start: Position; end: Position } {
  const { file, line, column, end } = passage.placeOf(0, passage.text.length);
  const start = { line: line ?? 1, column: column ?? 1 };
  return { file, start, end: end ?? start };
}

/** The offsets of the words at this position; what may not be quoted is known by its end alone. */
function wordsOf(passage: Passage, at: Position, { quote, end }: Place): Location['words'] {
  const from = offsetAt(passage, at);
  if (quote === undefined) {
    const to = end ? offsetAt(passage, end) : from;
    return from < to ? { start: from, end: to } : null;
  }
  // White space may stand in the file where the words have none.
  const start = quote === '' ? -1 : passage.text.indexOf(quote, Math.max(0, from - 1));
  return start < 0 || start > from + 1 ? null : { start, end: start + quote.length };
}

/** The first offset of the passage's text that stands at this position of its file or behind it. */
function offsetAt(passage: Passage, at: Position): number {
  let [low, high] = [0, passage.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { line, column } = passage.placeOf(middle, middle + 1);
    if (isBefore({ line: line ?? 1, column: column ?? 1 }, at)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
