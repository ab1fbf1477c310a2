import type { Fix, Position } from './diagnostic.ts';

/** A text with fixes in it, and those that were applied. */
export interface FixedText {
  text: string;
  applied: Fix[];
}

/** An edit with its offsets in the text. */
interface Cut {
  start: number;
  end: number;
  text: string;
}

/**
 * Applies fixes to a text, each whole or not at all. One that overlaps or touches an earlier one is
 * left for the next round, since it was meant for a text without that. Line ends of the text stay,
 * and what is put in takes the kind that the text has; a byte order mark counts as no column.
 */
export function applyFixes(written: string, fixes: readonly Fix[]): FixedText {
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const text = written.slice(mark.length);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const lineStarts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length),
  ];
  const offsetOf = ({ line, column }: Position) =>
    (lineStarts[line - 1] ?? text.length) + column - 1;
  const taken: Cut[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    const cuts = fix.edits.map((edit) => ({
      start: offsetOf(edit.span),
      end: offsetOf(edit.span.end),
      text: edit.text.replaceAll('\n', lineEnd),
    }));
    if (cuts.some((cut) => taken.some((other) => touches(cut, other)))) continue;
    taken.push(...cuts);
    applied.push(fix);
  }
  return { text: mark + withCuts(text, taken), applied };
}

function touches(a: Cut, b: Cut): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of cuts.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
