import { type Day, toDay } from '../../notice/day.ts';

/** Two days that a text names as first and last, and where in the text it does. */
export interface DateRange {
  from: Day;
  to: Day;
  index: number;
  end: number;
}

const gap = '\\s{0,3}';
const joint = `${gap}(?:起?至|到|[—－–~～-]{1,2})${gap}`;
const firstDay = `(\\d{4})${gap}年${gap}(\\d{1,2})${gap}月${gap}(\\d{1,2})${gap}日?起?`;
const lastDay = `(?:(\\d{4})${gap}年${gap})?(?:(\\d{1,2})${gap}月${gap})?(\\d{1,2})${gap}日`;
const range = new RegExp(`${firstDay}${joint}${lastDay}`);

/**
 * The first range of days in a text. The second day's year (and month), where not printed, is the
 * first's. Null if there is none, or if its days are not in order or in no calendar.
 */
export function findDateRange(text: string): DateRange | null {
  const match = range.exec(text);
  if (!match) return null;
  const [words, year, month, dayOfMonth, lastYear = year, lastMonth = month, lastDayOfMonth] =
    match;
  const from = toDay(Number(year), Number(month), Number(dayOfMonth));
  const to = toDay(Number(lastYear), Number(lastMonth), Number(lastDayOfMonth));
  if (!from || !to || to < from) return null;
  return { from, to, index: match.index, end: match.index + words.length };
}

/** True if the text names a range of days, usable or not. */
export function hasDateRange(text: string): boolean {
  return range.test(text);
}
