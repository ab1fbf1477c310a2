import type { Notice, RectificationItem } from '../content/content.ts';
import type { CommentWindow } from '../schema/schema.ts';
import { isDone } from '../status/item-status.ts';
import type { Day } from '../time/day.ts';
import { deadlineDay } from '../time/deadline.ts';

/** The last day of a comment window, or of an item's deadline: what a calendar can hold. */
export type LastDay = { day: Day; notice: Notice } & (
  | { kind: 'window'; comments: CommentWindow }
  | { kind: 'deadline'; item: RectificationItem; deadline: string }
);

/** The last days of the windows and deadlines of these notices, in their order. */
export function lastDaysOf(notices: readonly Notice[]): LastDay[] {
  return notices.flatMap((notice) => [...windowLastDays(notice), ...deadlineLastDays(notice)]);
}

/** The last day of a notice's window; none where it states no window. */
export function windowLastDays(notice: Notice): LastDay[] {
  const { comments } = notice;
  return comments ? [{ kind: 'window', day: comments.closes, notice, comments }] : [];
}

/**
 * The last days of a notice's deadlines whose words name a certain one. An item that was never told
 * as anything but completed has none; one that was completed later keeps its own, so that nothing
 * vanishes from a calendar without a word.
 */
export function deadlineLastDays(notice: Notice): LastDay[] {
  return notice.items.flatMap((item): LastDay[] => {
    const { deadline, status, history } = item;
    if (deadline === undefined) return [];
    if ([status, ...history.map((change) => change.status)].every(isDone)) return [];
    const day = deadlineDay(deadline, notice.published ?? null);
    return day === null ? [] : [{ kind: 'deadline', day, notice, item, deadline }];
  });
}
