import type { Day } from './day.ts';
import { dayOfDate, type PrintedDate, printedDates } from './printed-dates.ts';

/** Two days that a text names as first and last, and where in the text it does. */
export interface DateRange {
  from: Day;
  to: Day;
  index: number;
  end: number;
}

/** What may stand between two days of a range: an hour, a day of the week, 起 or 开始, and what joins. */
const joint =
  /^\s{0,3}(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:[上下]午)?(?:\d{1,2}[:：时点]\d{0,2}分?)?\s{0,3}(?:(?:起|开始)[，,]?)?(?:至|到|[—－–~～-]{1,2})\s{0,3}$/;
const longestJoint = 30;

/**
 * The ranges of days in a text. The second day's year (and month), where not printed, is the
 * first's. Left out are those whose days are not in order or in no calendar.
 */
export function dateRanges(text: string): DateRange[] {
  return printedRanges(text).flatMap(([first, last]) => {
    const from = dayOfDate(first, null);
    const to = from && dayOfDate(last, from);
    return from && to && from <= to ? [{ from, to, index: first.index, end: last.end }] : [];
  });
}

/** The ranges whose first day, too, is printed without its year: 5月6日至7月5日. */
export function rangesWithoutYear(text: string): [PrintedDate, PrintedDate][] {
  return joinedDates(text).filter(([first]) => first.year === null && first.month !== null);
}

/** True if the text names a range of days, usable or not. */
export function hasDateRange(text: string): boolean {
  return printedRanges(text).length > 0;
}

function printedRanges(text: string): [PrintedDate, PrintedDate][] {
  return joinedDates(text).filter(([first]) => first.year !== null);
}

/** Every two days that a text joins to a range, usable or not. */
export function joinedDates(text: string): [PrintedDate, PrintedDate][] {
  const dates = printedDates(text);
  return dates.flatMap((first, index): [PrintedDate, PrintedDate][] => {
    const last = dates[index + 1];
    if (!last || last.index - first.end > longestJoint) return [];
    return joint.test(text.slice(first.end, last.index)) ? [[first, last]] : [];
  });
}
