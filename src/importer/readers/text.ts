import { type Block, tableBlock } from '../block.ts';
import { letterWidth } from '../structure/printed-lines/letter-width.ts';
import { decodeSource, noWords } from './decode-source.ts';
import type { Read } from './reader.ts';
import { removeSiteLines } from './site-lines.ts';
import { findTextTables } from './text-tables.ts';

/** Breaks that editors do not count as lines: form feed, vertical tab, Unicode's separators. */
const uncountedBreak = /[\f\v\u0085\u2028\u2029]/;

/** Reads plain text: each line that holds words is a block, lines with tabs may make a table. */
export function readText(bytes: Uint8Array): Read {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const blocks: Block[] = [];
  let parted = false;
  let tableEnd = 0;
  const lines = decoded.text.split(/\r\n|\r|\n/);
  const tables = findTextTables(lines);
  for (const [index, printed] of lines.entries()) {
    const table = tables.get(index);
    if (table) {
      blocks.push(tableBlock(table, index + 1));
      tableEnd = index + table.length;
      parted = false;
    }
    if (index < tableEnd) continue;
    for (const piece of printed.split(uncountedBreak)) {
      const text = piece.trim();
      if (text !== '') blocks.push(printedLine(piece, text, index + 1, parted));
      parted = text === '';
    }
  }
  if (blocks.length === 0) return { ok: false, message: noWords };
  return {
    ok: true,
    form: decoded.encoding,
    unit: 'line',
    ...removeSiteLines(blocks),
    doubts: [],
    pictures: [],
  };
}

function printedLine(piece: string, text: string, line: number, parted: boolean): Block {
  const space = piece.slice(0, piece.indexOf(text));
  const indent = letterWidth(space.replaceAll('\t', '\u3000\u3000'));
  const width = indent + letterWidth(text);
  const letters = space.length + text.length;
  const spaced = piece.length > letters;
  return { text, line, print: { indent, width, letters, spaced, parted } };
}
