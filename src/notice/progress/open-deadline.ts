import { currentStatus, type RectificationItem } from '../content/content.ts';
import { isDone } from '../status/item-status.ts';
import type { Day } from '../time/day.ts';
import { deadlineDay } from '../time/deadline.ts';

/**
 * The last day on which the deadline of an item can be met; null if the item states none, if its
 * words name no certain day, or if the item is told as completed by now.
 */
export function openDeadlineOf(
  item: Pick<RectificationItem, 'deadline' | 'status' | 'history' | 'notice'>,
): Day | null {
  if (item.deadline === undefined || isDone(currentStatus(item))) return null;
  return deadlineDay(item.deadline, item.notice.published ?? null);
}
