import { sentencesOf } from '../../../notice/text/sentence.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { dateRanges, hasDateRange } from '../../../notice/time/date-range.ts';
import type { Day } from '../../../notice/time/day.ts';
import { dayOfDate, printedDates } from '../../../notice/time/printed-dates.ts';

/** Sentences in which days may be of something else than the inspection. */
const ofSomethingElse = /整改|公示|公开|征求|截[止至]/;

/** The days of the inspection that the words print, where only one can be meant of each. */
export function printedInspection(words: string): Partial<Record<'from' | 'to' | 'feedback', Day>> {
  const sentences = sentencesOf(words)
    .map(({ text }) => withoutWhiteSpace(text))
    .filter((text) => !ofSomethingElse.test(text));
  const [range, ...others] = sentences.filter((text) => /巡[察视]/.test(text)).flatMap(dateRanges);
  const told = sentences.filter((text) => text.includes('反馈') && !hasDateRange(text));
  const [feedback, ...further] = told
    .flatMap(printedDates)
    .map((date) => (date.year === null ? null : dayOfDate(date, null)));
  return {
    ...(range && others.length === 0 && { from: range.from, to: range.to }),
    ...(feedback && further.length === 0 && { feedback }),
  };
}
