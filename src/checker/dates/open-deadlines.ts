import type { Place } from '../../diagnostics/diagnostic.ts';
import type { RectificationItem } from '../../notice/content.ts';
import type { Day } from '../../notice/day.ts';
import { deadlineDay } from '../../notice/deadline.ts';
import type { ItemStatus } from '../../notice/item-status.ts';
import type { RuleInput } from '../rule.ts';

/** The deadline of an item that is not completed. */
export interface OpenDeadline {
  item: RectificationItem & { deadline: string; status: ItemStatus };
  /** The last day on which it can be met. */
  day: Day;
  /** Where the words print it; else where front matter does. */
  place: Place;
}

const open: readonly ItemStatus[] = ['mostly-completed', 'in-progress', 'not-completed'];

/** The deadlines of a notice's items that its own words call not completed, or not wholly. */
export function* openDeadlines({ notice, passages }: RuleInput): Iterable<OpenDeadline> {
  for (const item of notice.items) {
    const { status, deadline } = item;
    if (!status || !deadline || !open.includes(status)) continue;
    const day = deadlineDay(deadline, notice.published ?? null);
    if (day)
      yield { item: { ...item, status, deadline }, day, place: placeOf(item, deadline, passages) };
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
