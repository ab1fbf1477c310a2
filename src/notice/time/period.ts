import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { allMatches } from '../text/all-matches.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import { readNumber } from '../text/written-number.ts';
import { type Day, daysInMonth, toDay } from './day.ts';

/** A length of time as a text prints it, such as 2个月 or 十五个工作日. */
export interface Period {
  count: number;
  unit: 'month' | 'day' | 'workday';
  /** As printed. */
  words: string;
}

/** Longer than any window: such numbers are no length of one. */
const mostDays = 400;
const written = '(\\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十百两]{1,5})';
const unit = '(个?工作日|个月|个?自然日|天|日|个?星期|周)';
const pattern = new RegExp(
  `(?<![\\d０-９年月第.．/／一二三四五六七八九十百半-])${written}\\s{0,3}${unit}(?![历间常前])`,
  'g',
);

/** The lengths of time that a text prints. A date's month and day (5月6日) are none. */
export function printedPeriods(text: string): (Period & { index: number })[] {
  return allMatches(pattern, text).flatMap((match) => {
    const [words, number = '', of = ''] = match;
    const count = readNumber(number);
    if (!count || count > mostDays) return [];
    const period = of.includes('工作日')
      ? { count, unit: 'workday' as const }
      : of.endsWith('月')
        ? { count, unit: 'month' as const }
        : { count: /周|星期/.test(of) ? count * 7 : count, unit: 'day' as const };
    return [{ ...period, words: withoutWhiteSpace(words), index: match.index }];
  });
}

/**
 * The last day of a period that begins on a day, by 民法典 articles 200 to 202: the first day does
 * not count; a month ends on the day of the same number, or on its last day. Working days are
 * those of the State Council's calendar; null where that is not known for a year.
 */
export function lastDayOf({ count, unit }: Pick<Period, 'count' | 'unit'>, first: Day): Day | null {
  switch (unit) {
    case 'day':
      return daysAfter(first, count);
    case 'month':
      return monthsAfter(first, count);
    case 'workday': {
      let day: Day | null = first;
      for (let left = count; left > 0 && day; left -= 1) {
        const next: Day | null = daysAfter(day, 1);
        day = next && workdayFrom(next);
      }
      return day;
    }
  }
}

/**
 * The first working day from a day on, which by 民法典 article 203 is the last day of a period
 * that would end on a holiday; null where the calendar is not known.
 */
export function workdayFrom(first: Day): Day | null {
  for (let day: Day | null = first; day; day = daysAfter(day, 1)) {
    const works = isWorkday(day);
    if (works !== false) return works && day;
  }
  return null;
}

/** The State Council's days off, and the days of weekends on which people work instead. */
const daysOff = new Set(Object.keys(calendar.holidays));
const extraWorkdays = new Set(Object.keys(calendar.workdays));
const knownYears = new Set([...daysOff].map((day) => day.slice(0, 4)));

/** Null for a year whose holidays the State Council had not announced when the library was made. */
function isWorkday(day: Day): boolean | null {
  if (!knownYears.has(day.slice(0, 4))) return null;
  if (extraWorkdays.has(day)) return true;
  // The days of a week are those of UTC, as a Day is read: the machine's time zone has no say.
  return !daysOff.has(day) && ![0, 6].includes(new Date(day).getUTCDay());
}

function daysAfter(day: Day, count: number): Day | null {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1, dayOfMonth + count));
  return toDay(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
}

function monthsAfter(day: Day, count: number): Day | null {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return toDay(inYear, inMonth, Math.min(dayOfMonth, daysInMonth(inYear, inMonth)));
}
