import { withoutWhiteSpace } from '../text/words.ts';
import { dateRanges } from './date-range.ts';
import { type Day, printDay } from './day.ts';
import { dayOfDate, printedDates } from './printed-dates.ts';

/**
 * True if the text prints this day, such as 2025年7月5日 or 2025-07-05, as the end of a range
 * (自2025年5月6日至7月5日) too, or prints its month and day without a year.
 */
export function printsDay(text: string, day: Day): boolean {
  return printsWholeDay(text, day) || printsMonthAndDay(text, day);
}

/** True if the text prints this day and its year follows from the words. */
export function printsWholeDay(text: string, day: Day): boolean {
  const words = closed(text);
  return (
    isWrittenOut(words, day) ||
    printedDates(words).some((date) => date.year !== null && dayOfDate(date, null) === day) ||
    dateRanges(words).some(({ to }) => to === day)
  );
}

/** The usual form, for which no other date needs to be read: 2025年5月6日. */
function isWrittenOut(words: string, day: Day): boolean {
  const index = words.indexOf(printDay(day));
  return index >= 0 && !/\d/.test(words[index - 1] ?? '');
}

function printsMonthAndDay(text: string, day: Day): boolean {
  const words = closed(text);
  let month: number | null = null;
  for (const date of printedDates(words)) {
    month = date.month ?? month;
    const inFull = date.year !== null || !/[月日]/.test(words.slice(date.index, date.end));
    if (inFull || month === null) continue;
    if (dayOfDate({ ...date, relation: '', month }, day) === day) return true;
  }
  return false;
}

/** Of one notice's words one day after another is asked. */
let latest = { text: '', words: '' };

function closed(text: string): string {
  if (latest.text !== text) {
    latest = { text, words: withoutWhiteSpace(text).normalize('NFKC') };
  }
  return latest.words;
}
