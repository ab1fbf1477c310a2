import type { Block } from '../block.ts';
import type { Label } from './numbering.ts';

/** What a line of the text is. */
export type Entry =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number; closing: boolean }
  | { kind: 'item'; label: Label; title: string; rest: string; line: number }
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

/** A place at which a later part speaks of an item again. */
export type FollowUpEntry = Extract<Entry, { kind: 'follow-up' }>;

/** A block as a paragraph. */
export function paragraphOf({ text, line }: Block): Entry {
  return { kind: 'paragraph', text, line, closing: false };
}
