import type { RectificationItem } from '../../notice/content/content.ts';

/** What a file changes of one item. */
export interface ItemChange {
  item: RectificationItem;
  /** The row that says so. */
  where: string;
  /** Keys of front matter that get another value; null takes one away. */
  values: ValueChange[];
  /** Changes of its status that come to its history. */
  added: StatusChange[];
}

/** A key that gets another value. */
export interface ValueChange {
  key: 'status' | 'deadline';
  from: string | null;
  to: string | null;
}

export type StatusChange = RectificationItem['history'][number];
