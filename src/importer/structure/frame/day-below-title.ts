import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Day } from '../../../notice/time/day.ts';
import { dayOfDate, printedDates } from '../../../notice/time/printed-dates.ts';
import type { TitleBlock } from './title-block.ts';

/**
 * The day of issue that is printed below the title, on a line of its own with or without brackets:
 * （2025年2月28日）. Null if there is none, or more than one.
 */
export function dayBelowTitle({ subtitle }: TitleBlock): Day | null {
  const days = subtitle.flatMap((line) => {
    const words = withoutWhiteSpace(line).replace(/^[（(](.{1,20})[）)]$/, '$1');
    const [date] = printedDates(words);
    const isAlone = date?.index === 0 && date.end === words.length;
    return (isAlone && date.year !== null && dayOfDate(date, null)) || [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}
