import { allMatches } from '../text/all-matches.ts';
import { remembering } from '../text/remembering.ts';
import { readNumber } from '../text/written-number.ts';
import { type Day, toDay } from './day.ts';

/** A day as a text prints it, with as much of its year and month as stands there. */
export interface PrintedDate {
  year: number | null;
  /** 同年, 次年 and the like in place of a year, 同月 in place of a month; '' if there is none. */
  relation: string;
  month: number | null;
  dayOfMonth: number;
  /** Where it begins and ends in the text. */
  index: number;
  end: number;
}

const digit = '[\\d０-９]';
const gap = '\\s{0,3}';
const year = `(?<![\\d０-９])(${digit}{4}|[〇零○Ｏ一二三四五六七八九]{4})${gap}年`;
const count = `(${digit}{1,2}|[一二三四五六七八九十]{1,3})`;
/** A day without 日 is one only in front of what joins it to another. */
const dayEnd = '(?:日|号(?!楼)|(?=\\s{0,3}(?:起?至|到|[—－–~～-])))';
const chinese = `(?:(?:${year}|(同年|当年|次年|翌年))${gap})?(?:${count}${gap}月|(同月|当月))${gap}${count}${gap}${dayEnd}`;
const mark = '[-－./．／]';
const numeric = `(?<![\\d０-９.．/／])(${digit}{4})(${mark})(${digit}{1,2})\\2(${digit}{1,2})(?!${digit}|\\2${digit}|${gap}[%％])`;
const bareDay = `(?<=(?:至|到|[—－–~～-])${gap})(${digit}{1,2}|[一二三四五六七八九十]{1,3})${gap}日`;
const numericMonth = `(?<=${digit}${gap}(?:至|到|[—－–~～-]{1,2})${gap})(${digit}{1,2})[./．／](${digit}{1,2})(?!${digit}|[./．／:：%％]${digit}|[%％])`;
const pattern = new RegExp(`${numeric}|${chinese}|${bareDay}|${numericMonth}`, 'g');

/** The days that a text prints: 2025年5月6日, 5月6日, 二〇二五年五月六日, 2025-05-06, 2025.5.6. */
export const printedDates = remembering(findDates);

function findDates(text: string): readonly Readonly<PrintedDate>[] {
  const dates: PrintedDate[] = [];
  for (const match of allMatches(pattern, text)) {
    const [words, y1, , m1, d1, y2, yearWord = '', m2, monthWord = '', d2, d3, m4, d4] = match;
    const numberOf = (written: string | undefined) =>
      written === undefined ? null : readNumber(written);
    const dayOfMonth = numberOf(d1 ?? d2 ?? d3 ?? d4);
    if (dayOfMonth === null) continue;
    dates.push({
      year: numberOf(y1 ?? y2),
      relation: yearWord + monthWord,
      month: numberOf(m1 ?? m2 ?? m4),
      dayOfMonth,
      index: match.index,
      end: match.index + words.length,
    });
  }
  return dates;
}

/**
 * The day that a printed date names; what it leaves out (or calls 同年, 次年, 同月) follows from the
 * day `before` it. Null if that does not tell it, or if no calendar has it.
 */
export function dayOfDate(date: PrintedDate, before: Day | null): Day | null {
  const [yearBefore, monthBefore] = before ? before.split('-').map(Number) : [];
  const later = /次年|翌年/.test(date.relation) ? 1 : 0;
  const inYear = date.year ?? (yearBefore === undefined ? undefined : yearBefore + later);
  const inMonth = date.month ?? monthBefore;
  if (inYear === undefined || inMonth === undefined) return null;
  return toDay(inYear, inMonth, date.dayOfMonth);
}
