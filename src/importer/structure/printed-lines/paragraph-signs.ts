import type { Block } from '../../block.ts';
import { isClosed, isFull, type Measure } from './measure.ts';

/** What in this text tells where a paragraph begins. */
export interface ParagraphSigns {
  /** True if a line farther in than the others begins a paragraph. */
  indent: boolean;
  /** True if empty space stands above paragraphs only. */
  parted: boolean;
  /** True if paragraphs (almost) always show one of the two. */
  always: boolean;
  /** Indent that most lines have, in full-width letters. */
  margin: number;
  /** Room at the beginning of paragraphs whose indent was lost in copying. */
  lostIndent: number;
}

/** A sign that stands at more of the places where a sentence goes on tells nothing. */
const mostAmid = 0.1;
const oneLetter = 0.75;
const usualIndent = 2;

/** Learns from lines that surely go on, and from those that surely begin, what signs mean here. */
export function paragraphSigns(blocks: readonly Block[], measure: Measure): ParagraphSigns {
  const margin = commonIndent(blocks);
  const isIndented = (block: Block) => (block.print?.indent ?? 0) >= margin + oneLetter;
  const count = { amid: 0, amidIndented: 0, amidParted: 0 };
  const begun = { all: 0, indented: 0, parted: 0, signed: 0, full: 0, shorter: 0 };
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (!above?.print || !block.print) continue;
    const [indented, parted] = [isIndented(block), block.print.parted];
    if (isFull(above, block, measure)) {
      if (isClosed(above.text)) continue;
      count.amid += 1;
      if (indented) count.amidIndented += 1;
      if (parted) count.amidParted += 1;
    } else if (isClosed(above.text)) {
      begun.all += 1;
      if (indented) begun.indented += 1;
      if (parted) begun.parted += 1;
      if (indented || parted) begun.signed += 1;
      const length = block.print[measure.by];
      if (isClosed(block.text)) continue;
      if (length > measure.full - 1) begun.full += 1;
      else if (length >= measure.full - usualIndent - 1) begun.shorter += 1;
    }
  }
  const indent = begun.indented > 1 && count.amidIndented <= count.amid * mostAmid;
  const parted = begun.parted > 1 && count.amidParted <= count.amid * mostAmid;
  const told = (indent ? begun.indented : 0) + (parted ? begun.parted : 0);
  return {
    indent,
    parted,
    always: begun.all > 2 && told >= begun.all * 0.9,
    margin,
    lostIndent: begun.shorter > 2 && begun.shorter > begun.full * 2 ? usualIndent : 0,
  };
}

function commonIndent(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const { print } of blocks) {
    if (print) counts.set(print.indent, (counts.get(print.indent) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
