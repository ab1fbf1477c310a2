import { type Day, toDay } from './day.ts';

/** A day as a text prints it; the year may be left to the reader. */
const printed = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})(?:日|(?=[至到—–-]))/g;
const numeric = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})/g;

/**
 * True if the text prints this day, such as 2025年7月5日 or 2025-07-05, or prints its month and
 * day without a year (自2025年5月6日至7月5日).
 */
export function printsDay(text: string, day: Day): boolean {
  const words = text.replaceAll(/\s/g, '').normalize('NFKC');
  const monthAndDay = day.slice(5);
  for (const [, year, month, dayOfMonth] of words.matchAll(printed)) {
    const found = toDay(Number(year ?? day.slice(0, 4)), Number(month), Number(dayOfMonth));
    if (year ? found === day : found?.slice(5) === monthAndDay) return true;
  }
  for (const [, year, month, dayOfMonth] of words.matchAll(numeric)) {
    if (toDay(Number(year), Number(month), Number(dayOfMonth)) === day) return true;
  }
  return false;
}
