import { dateRanges, hasDateRange } from '../../../notice/date-range.ts';
import type { Day } from '../../../notice/day.ts';
import { dayOfDate, printedDates } from '../../../notice/printed-dates.ts';
import { sentencesOf } from '../../../notice/sentence.ts';
import { withoutWhiteSpace } from '../../../notice/words.ts';

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
