import type { Notice } from '../notice/content/content.ts';
import { type Block, noticeBlocks } from './document/blocks.ts';

/**
 * A notice as plain text, a line a paragraph, in the order in which it was approved: what equals
 * the source without white space, and what an import makes the same files of. A row of a table is a
 * line with tabs between its cells, as Word and Excel copy it, also where its rows are items.
 */
export function noticeText(notice: Notice): string {
  const lines: string[] = [];
  for (const block of noticeBlocks(notice)) {
    const added = linesOfBlock(block);
    // Lines with as many tabs would become rows of the table before them.
    if (added[0]?.includes('\t') && lines.at(-1)?.includes('\t')) lines.push('');
    for (const line of added) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.line.text];
    case 'item-title':
    case 'follow-up-title':
      return [block.line.text + (block.runsOn?.text ?? '')];
    case 'table':
      return block.rows.map((row) => writeRow(row.map(({ text }) => text)));
    default:
      return block.lines;
  }
}

function writeRow(cells: readonly string[]): string {
  return cells.map((words) => words.replaceAll('\t', ' ').replaceAll('\n', '\v')).join('\t');
}
