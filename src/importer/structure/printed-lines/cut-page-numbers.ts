import { parseLabel } from '../../../notice/text/numbering.ts';
import type { Block, Print, Removal } from '../../block.ts';
import { letterWidth } from './letter-width.ts';
import { isClosed, type Measure } from './measure.ts';
import type { PageNumber } from './page-numbers.ts';

/** A line from which page numbers have been cut. */
export interface CutLine {
  block: Block;
  /** True if a page number stood beside it or at its beginning or end. */
  edge: boolean;
  /** True if a line that was nothing but a page number stood above it. */
  belowCut: boolean;
}

/** One line in this many is longer than full where two lines were made one. */
const leastLonger = 5;

/** A stretch of a line's words. */
interface Stretch {
  from: number;
  to: number;
}

/** Cuts page numbers out of lines; `numbers` are offsets in the words joined by line feeds. */
export function cutPageNumbers(
  blocks: readonly Block[],
  numbers: readonly PageNumber[],
  measure: Measure | null,
): { lines: CutLine[]; removed: Removal[] } {
  const lines: CutLine[] = [];
  const removed: Removal[] = [];
  const lineEndsLost = pagesEndLines(blocks, numbers, measure);
  let offset = 0;
  let next = 0;
  let belowCut = false;
  let open = '';
  for (const block of blocks) {
    const words = block.table ? '' : block.text;
    const end = offset + words.length;
    const cuts: Stretch[] = [];
    for (let one = numbers[next]; one && one.start < end; one = numbers[next]) {
      const [from, to] = [Math.max(one.start, offset) - offset, Math.min(one.end, end) - offset];
      if (to > from) cuts.push({ from, to });
      open += words.slice(from, to);
      // The rest of a number that a line break cuts stands on the next line.
      if (one.end > end) break;
      removed.push({ text: open, line: block.line, reason: '页码' });
      open = '';
      next += 1;
    }
    offset = end + 1;
    if (cuts.length === 0) {
      lines.push({ block, edge: belowCut, belowCut });
      belowCut = false;
      continue;
    }
    const pieces = piecesOf(block, cuts, lineEndsLost);
    const above = lines.at(-1);
    const atStart = cuts[0]?.from === 0;
    if (above && atStart) above.edge = true;
    for (const piece of pieces) {
      const edge = atStart || cuts.at(-1)?.to === words.length;
      lines.push({ block: piece, edge, belowCut });
      belowCut = false;
    }
    if (pieces.length === 0) belowCut = true;
  }
  return { lines, removed };
}

/**
 * True if page numbers stand where lines ended, so that two lines and a number make one: such lines
 * are longer than a full one.
 */
function pagesEndLines(
  blocks: readonly Block[],
  numbers: readonly PageNumber[],
  measure: Measure | null,
): boolean {
  if (!measure) return false;
  let [within, longer, offset, next] = [0, 0, 0, 0];
  for (const { text, table, print } of blocks) {
    offset += (table ? 0 : text.length) + 1;
    for (let one = numbers[next]; one && one.start < offset; one = numbers[next]) {
      next += 1;
      if (one.alone || !print) continue;
      within += 1;
      if (print[measure.by] > measure.full + 2) longer += 1;
    }
  }
  return longer > 0 && longer * leastLonger >= within;
}

/** What is left of a line: one line, unless numbers stand where lines ended. */
function piecesOf(block: Block, cuts: readonly Stretch[], lineEndsLost: boolean): Block[] {
  const { text, print } = block;
  const kept = [...cuts, { from: text.length, to: text.length }].map(({ from }, index) =>
    text.slice(cuts[index - 1]?.to ?? 0, from),
  );
  const pieces: Block[] = [];
  for (const piece of kept.filter((one) => one.trim() !== '')) {
    const words = piece.trim();
    const last = pieces.at(-1);
    if (last && !lineEndsLost && !beginsAnew(last.text, piece)) {
      last.text += words;
    } else {
      const cutInFront = last !== undefined || cuts[0]?.from === 0;
      const cutBehind = cuts.at(-1)?.to === text.length;
      const own = lineEndsLost
        ? print && ownPrint(piece, print, cutInFront ? null : text)
        : print && withoutSpace(print, cutInFront, cutBehind);
      pieces.push({ ...block, ...(own && { print: own }), text: words });
    }
  }
  return pieces;
}

/** True if a page ended with a paragraph: what follows is indented or begins with a label. */
function beginsAnew(above: string, below: string): boolean {
  if (/^\u3000{2}/.test(below)) return true;
  return parseLabel(below.trim()) !== null && (isClosed(above) || parseLabel(above) !== null);
}

/** The measures of a line, whose space stood between words and a number. */
function withoutSpace(print: Print, inFront: boolean, behind: boolean): Print {
  return {
    ...print,
    indent: inFront ? 0 : print.indent,
    spaced: print.spaced && !behind,
  };
}

/** The measures of a part of a printed line. */
function ownPrint(piece: string, print: Print, whole: string | null): Print {
  const words = piece.trim();
  const space = piece.slice(0, piece.indexOf(words));
  const indent = whole === null ? letterWidth(space) : print.indent;
  const before = whole === null ? space.length : print.letters - whole.length;
  const parted = whole === null ? null : print.parted;
  const letters = before + words.length;
  const spaced = letters - before + space.length < piece.length;
  return { indent, width: indent + letterWidth(words), letters, spaced, parted };
}
