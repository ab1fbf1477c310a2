import type { ListedItem } from './listed-item.ts';
import { compareRanks, type Rank } from './rank.ts';

/** In what order hits can stand; also the values of `sort` in an address. */
export const sortOrders = ['relevance', 'date', 'deadline'] as const;

/** An order of hits. */
export type SortOrder = (typeof sortOrders)[number];

const last = '9999';

/** An item with its rank. */
export interface RankedItem {
  item: ListedItem;
  rank: Rank;
}

/**
 * Sorts by relevance (best first), by the day of publication (newest first) or by deadline
 * (earliest first); what has no such day comes last. Ties: newest first, then as on the site.
 */
export function sortItems(ranked: readonly RankedItem[], order: SortOrder): ListedItem[] {
  return [...ranked]
    .sort((a, b) => compare(a, b, order) || compareDates(a.item, b.item))
    .map(({ item }) => item);
}

function compare(a: RankedItem, b: RankedItem, order: SortOrder): number {
  switch (order) {
    case 'relevance':
      return compareRanks(a.rank, b.rank);
    case 'date':
      return 0;
    case 'deadline':
      return compareText(a.item.deadline ?? last, b.item.deadline ?? last);
  }
}

function compareDates(a: ListedItem, b: ListedItem): number {
  return compareText(b.notice.published ?? '', a.notice.published ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
