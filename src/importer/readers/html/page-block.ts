import { type Block, tableBlock } from '../../block.ts';
import type { PageLine } from './page-lines.ts';

/** A printed line or table of a page as a block. */
export function blockOf({ text, line, bold, level, table }: PageLine): Block {
  if (table) return tableBlock(table, line);
  return { text, line, ...(bold > 0 && { bold }), ...(level !== null && { level }) };
}
