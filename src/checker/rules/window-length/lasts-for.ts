import { type Day, daysBetween, daysInMonth } from '../../../notice/time/day.ts';
import { lastDayOf, type Period, workdayFrom } from '../../../notice/time/period.ts';

/**
 * True if days from one to another last as long as a period says, give or take a day: 民法典 article
 * 201 does not count the first one, and offices do; by article 203 a last day on a holiday moves to
 * the working day after it. Null where the holidays of a year are not known.
 */
export function lastsFor({ from, to }: { from: Day; to: Day }, period: Period): boolean | null {
  const expected = lastDayOf(period, from);
  if (!expected) return null;
  if (period.unit === 'workday') {
    const oneLess = lastDayOf({ ...period, count: period.count - 1 }, from);
    return oneLess !== null && oneLess <= to && to <= nextWorkdayEve(expected);
  }
  if (Math.abs(daysBetween(expected, to)) <= 1 || workdayFrom(expected) === to) return true;
  // From the end of one month to the end of another: 2月28日至4月30日 are two months.
  return period.unit === 'month' && isLastOfMonth(from) && isLastOfMonth(to)
    ? expected.slice(0, 7) === to.slice(0, 7)
    : false;
}

/** The day before the working day that follows: days off behind the last one change nothing. */
function nextWorkdayEve(day: Day): Day {
  const next = lastDayOf({ count: 1, unit: 'workday' }, day);
  return (next && lastDayOf({ count: -1, unit: 'day' }, next)) ?? day;
}

function isLastOfMonth(day: Day): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return dayOfMonth === daysInMonth(year, month);
}
