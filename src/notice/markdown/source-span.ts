import type { Position } from '../../diagnostics/diagnostic.ts';

/** The text of a file, and where its lines begin. */
export interface Source {
  text: string;
  /** Offset of each line's first character. */
  lineStarts: readonly number[];
}

/** A file's text, made ready for places to be found in it. */
export function sourceOf(text: string): Source {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    lineStarts.push(end + 1);
  }
  return { text, lineStarts };
}

/**
 * Where words stand in the file that was read to get them: the offset in the file of each of their
 * characters. The file holds the same characters in the same order, with marks of Markdown or YAML
 * between them; the words begin at `from` or after it. Null if they do not.
 */
export function offsetsInSource(source: Source, from: Position, words: string): number[] | null {
  const offsets: number[] = [];
  let at = (source.lineStarts[from.line - 1] ?? source.text.length) + from.column - 1;
  for (const character of words.split('')) {
    const isSpace = /\s/.test(character);
    const found = isSpace ? at : offsetOfNext(source.text, character, at);
    if (found === null) return null;
    offsets.push(found);
    // White space may be left out in the file, or written otherwise.
    at = isSpace && !/\s/.test(source.text[found] ?? '') ? found : found + 1;
  }
  return offsets;
}

function offsetOfNext(text: string, character: string, from: number): number | null {
  let at = from;
  while (at < text.length && text[at] !== character) {
    // The address of a link is no word.
    const address = text[at] === ']' && text[at + 1] === '(' ? text.indexOf(')', at) : -1;
    at = address < 0 ? at + 1 : address + 1;
  }
  return at < text.length ? at : null;
}

/** Line and column of an offset. */
export function positionIn({ lineStarts }: Source, offset: number): Position {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
