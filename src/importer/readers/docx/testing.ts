import type { Block } from '../../block.ts';
import type { ReadDocument } from '../reader.ts';
import { readDocx } from './docx.ts';

/** Reads a Word file, which must be accepted. For tests. */
export async function readWord(file: Uint8Array): Promise<ReadDocument> {
  const read = await readDocx(file);
  if (!read.ok) throw new Error(read.message);
  return read;
}

/** The texts of the blocks. For tests. */
export function textsOf({ blocks }: { blocks: readonly Block[] }): string[] {
  return blocks.map(({ text }) => text);
}

/** Rules and lines of the doubts, such as import-footnote:2. For tests. */
export function doubtsOf({ doubts }: ReadDocument): string[] {
  return doubts.map(({ rule, line }) => `${rule}:${line}`);
}

/** Words and reasons of the removals, such as 页眉：示例医院. For tests. */
export function removalsOf({ removed }: ReadDocument): string[] {
  return removed.map(({ text, reason }) => `${reason}：${text}`);
}
