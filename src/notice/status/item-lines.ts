import type { Paragraph } from '../markdown/markdown.ts';
import { columnField } from '../markdown/table-columns.ts';
import type { ItemStatus } from './item-status.ts';

/** An item's words that can state its status. */
export interface ItemWords {
  title: string;
  paragraphs: readonly Paragraph[];
}

/** A status as an item prints it. */
export interface PrintedStatus {
  words: string;
  status: ItemStatus;
  /** The line that prints it; null for the title. */
  paragraph: Paragraph | null;
}

/**
 * Two labelled lines without an empty line between them are one paragraph of Markdown. Words in the
 * column of an item's table read as a line with its label; a cell of another table says nothing of
 * the item as a whole.
 */
export function linesOf({ text, line, column, cell }: Paragraph): Paragraph[] {
  if (cell) return [];
  const label = column === undefined ? '' : columnField(column);
  return text.split('\n').map((words, index) => ({ text: label + words, line: line + index }));
}
