import type { Label } from '../../notice/text/numbering.ts';
import type { Block, Table } from '../block.ts';

/** What a line of the text is. */
export type Entry =
  | { kind: 'heading'; level: number; text: string; line: number }
  | ParagraphEntry
  | ItemEntry
  | {
      kind: 'follow-up';
      /** The item's place among the items. */
      item: number;
      label: Label;
      title: string;
      /** True if the title is the item's, white space aside. */
      exact: boolean;
      rest: string;
      line: number;
    };

/** A paragraph or table. */
export interface ParagraphEntry {
  kind: 'paragraph';
  text: string;
  line: number;
  table?: Table;
  /** True if it is the notice's, whatever stands before it. */
  closing: boolean;
}

/** Where an item begins. */
export interface ItemEntry {
  kind: 'item';
  label: ItemLabel;
  title: string;
  /** Words of its line after the title. */
  rest: string;
  /** What stands in the further cells of its rows, if it is a row of a table. */
  cells?: ItemParagraph[];
  line: number;
}

/** What is printed in front of an item; '' and null where nothing is. */
export type ItemLabel = Pick<Label, 'printed'> & { number: number | null };

/** A paragraph (or table) of an item. */
export interface ItemParagraph extends Block {
  /** The column it stands in, if the item is a row of a table; an empty cell has no words. */
  column?: string;
}

/** A place at which a later part speaks of an item again. */
export type FollowUpEntry = Extract<Entry, { kind: 'follow-up' }>;

/** A block as a paragraph. */
export function paragraphOf({ text, line, table }: Block): ParagraphEntry {
  return { kind: 'paragraph', text, line, ...(table && { table }), closing: false };
}

/** A block as a paragraph of the notice, after its last item. */
export function closingParagraph({ text, line, table }: Block): Entry {
  return { kind: 'paragraph', text, line, ...(table && { table }), closing: true };
}
