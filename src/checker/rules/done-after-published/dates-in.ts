import { allMatches } from '../../../notice/text/all-matches.ts';
import { readNumber } from '../../../notice/text/written-number.ts';
import { type Day, toDay } from '../../../notice/time/day.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../../../notice/time/printed-dates.ts';
import { carriedYear } from './carried-year.ts';

/** A day, a month, a quarter or a half whose year is printed with it or, for a day, plainly before it. */
export interface DatedWords {
  /** The first day that it can mean. */
  first: Day;
  index: number;
  end: number;
}

const number = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const period = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4})\\s{0,2}年度?\\s{0,2}(?:(${number})\\s{0,2}月(?:份|底|初|[上中下]旬)?(?!\\s{0,2}(?:\\d|[一二三四五六七八九十]{1,3}[日号]))|第?([一二三四1-4])季度|(下)半年)`,
  'g',
);

/** The days, months, quarters and halves of a text whose year its words tell. */
export function* datesIn(text: string): Iterable<DatedWords> {
  for (const date of printedDates(text)) {
    const year = date.year ?? yearBefore(text, date);
    const first = year === null ? null : dayOfDate({ ...date, year }, null);
    if (first) yield { first, index: date.index, end: date.end };
  }
  for (const match of allMatches(period, text)) {
    const [words, year = '', month, quarter, half] = match;
    const inMonth = half
      ? 7
      : quarter
        ? Number(readNumber(quarter)) * 3 - 2
        : readNumber(month ?? '');
    const first = toDay(readNumber(year) ?? 0, inMonth ?? 0, 1);
    if (first) yield { first, index: match.index, end: match.index + words.length };
  }
}

/** 2026年3月…。10月12日: not of a day that is called 同年10月12日, nor of figures such as 10.12. */
function yearBefore(text: string, date: PrintedDate): number | null {
  const { month, relation, index, end } = date;
  if (month === null || relation !== '' || !/[日号]$/.test(text.slice(index, end))) return null;
  return carriedYear(text, index, month);
}
