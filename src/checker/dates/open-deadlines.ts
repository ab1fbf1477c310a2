import type { Place } from '../../diagnostics/diagnostic.ts';
import { currentStatus, type RectificationItem } from '../../notice/content/content.ts';
import type { ItemStatus } from '../../notice/status/item-status.ts';
import type { Day } from '../../notice/time/day.ts';
import { deadlineDay } from '../../notice/time/deadline.ts';
import type { RuleInput } from '../rule.ts';
import { isUnfinished } from '../status/unfinished-item.ts';

/** The deadline of an item that is not completed. */
export interface OpenDeadline {
  item: RectificationItem & { deadline: string };
  /** The status it has now. */
  status: ItemStatus;
  /** The last day on which it can be met. */
  day: Day;
  /** Where the words print it; else where front matter does. */
  place: Place;
}

/** The deadlines of a notice's items that are not completed by now, or not wholly. */
export function* openDeadlines({ notice, passages }: RuleInput): Iterable<OpenDeadline> {
  for (const item of notice.items) {
    const { deadline } = item;
    const status = currentStatus(item);
    if (!status || !deadline || !isUnfinished({ status })) continue;
    const day = deadlineDay(deadline, notice.published ?? null);
    const place = placeOf(item, deadline, passages);
    if (day) yield { item: { ...item, deadline }, status, day, place };
  }
}

function placeOf(
  item: RectificationItem,
  deadline: string,
  passages: RuleInput['passages'],
): Place {
  const passage = passages.findLast((one) => one.item === item && one.text.includes(deadline));
  const start = passage?.text.lastIndexOf(deadline) ?? 0;
  return passage?.placeOf(start, start + deadline.length) ?? item.placeOf(['deadline']);
}
