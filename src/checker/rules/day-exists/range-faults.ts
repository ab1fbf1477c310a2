import type { Passage } from '../../../notice/content/passage.ts';
import { joinedDates } from '../../../notice/time/date-range.ts';
import { dayOfDate, type PrintedDate } from '../../../notice/time/printed-dates.ts';
import type { RuleFinding } from '../../rule.ts';
import { dayFault, otherThing } from './day-fault.ts';

const advice = '核对批准的原文；原文也是这样的，请起草部门改正。';

/** Two days that are joined and cannot be: the last one is of no month, or before the first. */
export function* rangeFaults({ text, placeOf }: Passage): Iterable<RuleFinding> {
  for (const [first, last] of joinedDates(text)) {
    const fault = lastDayFault(first, last);
    if (fault && !otherThing.test(text.slice(last.end, last.end + 2))) {
      const message = `${fault}；这里写的是“${text.slice(last.index, last.end)}”`;
      yield { place: placeOf(last.index, last.end), message, advice };
    }
    if (!isReversed(first, last)) continue;
    yield {
      place: placeOf(first.index, last.end),
      message: '起止日期应先早后晚；这里后一个日期早于前一个',
      advice,
    };
  }
}

/** 9月28日至31日: a last day without its month, which is the first day's. */
function lastDayFault({ year, month }: PrintedDate, last: PrintedDate): string | null {
  if (month === null || last.month !== null || last.relation !== '') return null;
  return dayFault(year, month, last.dayOfMonth);
}

/** True where the second day has a year of its own; without one it is `year-stated` that tells. */
function isReversed(first: PrintedDate, last: PrintedDate): boolean {
  const from = dayOfDate(first, null);
  const to = from && dayOfDate(last, from);
  if (!from || !to || to >= from) return false;
  return last.year !== null || last.month === null || last.month === first.month;
}
