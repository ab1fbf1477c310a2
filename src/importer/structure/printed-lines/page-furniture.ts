import type { Block, Removal } from '../../block.ts';
import { cutPageNumbers } from './cut-page-numbers.ts';
import { isFull, measureOf } from './measure.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findRunningHeads } from './running-heads.ts';

/** Takes page numbers and running heads out, and tells each removal. */
export function removePageFurniture(blocks: readonly Block[]): {
  blocks: Block[];
  removed: Removal[];
} {
  const measure = measureOf(blocks);
  const starts = startsOf(blocks);
  const numbers = findPageNumbers(blocks.map(wordsOf).join('\n'), (offset) => {
    const index = starts.get(offset) ?? 0;
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    const belowFull = measure !== null && !!above && !!below && isFull(above, below, measure);
    return { line: blocks[index]?.line ?? 0, belowFull };
  });
  const cut = cutPageNumbers(blocks, numbers, measure);
  const heads = findRunningHeads(cut.lines, measure);
  const removed = [...cut.removed];
  const kept: Block[] = [];
  let pageBegins = false;
  for (const [index, { block, belowCut }] of cut.lines.entries()) {
    pageBegins ||= belowCut;
    if (heads.has(index)) {
      removed.push({ text: block.text, line: block.line, reason: '页眉或页脚' });
      pageBegins = true;
      continue;
    }
    const print = block.print && { ...block.print, parted: null };
    kept.push(pageBegins && print ? { ...block, print } : block);
    pageBegins = false;
  }
  return { blocks: kept, removed: removed.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** Index of each block by the offset of its words. */
function startsOf(blocks: readonly Block[]): Map<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    starts.set(offset, index);
    offset += wordsOf(block).length + 1;
  }
  return starts;
}

/** The words among which page numbers are looked for: tables hold none. */
function wordsOf(block: Block): string {
  return block.table ? '' : block.text;
}
