import type { RectificationItem } from '../content/content.ts';
import type { ItemStatus } from '../status/item-status.ts';
import type { Day } from '../time/day.ts';

/** What was told of an item's status at one time. */
export interface ToldStatus {
  /** Day since which it was told; null for that of a notice without a day of publication. */
  date: Day | null;
  /** Undefined where the notice states none. */
  status: ItemStatus | undefined;
  /** What was done, in the issuer's words. */
  note: string | undefined;
}

/**
 * What was told of an item's status from the publication of its notice on, the oldest first: what
 * the approved text states, then each change. Its last entry has the current status.
 */
export function statusHistory({ status, history, notice }: RectificationItem): ToldStatus[] {
  return [
    { date: notice.published ?? null, status, note: undefined },
    ...history.map((change) => ({ date: change.date, status: change.status, note: change.note })),
  ];
}
