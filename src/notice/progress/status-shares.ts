import type { StatusCounts } from '../content/content.ts';
import { type ItemStatus, itemStatuses, statusNames } from '../status/item-status.ts';

/** How many items have a status; `none` are those of which no status is stated. */
export interface StatusShare {
  status: ItemStatus | 'none';
  /** Its Chinese name. */
  name: string;
  count: number;
}

/** The statuses that items have, in their order; what is not stated comes last. */
export function sharesOf(counts: StatusCounts): StatusShare[] {
  return [...itemStatuses, 'none' as const]
    .map((status) => ({
      status,
      name: status === 'none' ? '未注明' : statusNames[status],
      count: counts[status],
    }))
    .filter(({ count }) => count > 0);
}

/** How many items are counted. */
export function totalOf(counts: StatusCounts): number {
  return sharesOf(counts).reduce((sum, { count }) => sum + count, 0);
}

/** True if some item has a status. */
export function statesStatuses(counts: StatusCounts): boolean {
  return totalOf(counts) > counts.none;
}

/** The counts in words, such as 已完成 36 项；未完成 2 项. */
export function printShares(counts: StatusCounts): string {
  return sharesOf(counts)
    .map(({ name, count }) => `${name} ${count} 项`)
    .join('；');
}
