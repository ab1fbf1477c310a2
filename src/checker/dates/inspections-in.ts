import type { Passage } from '../../notice/content/passage.ts';
import type { DateRange } from '../../notice/time/date-range.ts';
import { feedbackDate, inspectionRange } from '../../notice/time/inspection-words.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../../notice/time/printed-dates.ts';

/** What a passage of the opening says of the inspection. */
export interface StatedInspection {
  passage: Passage;
  /** Its first and last day, which an earlier passage may have printed. */
  range: (DateRange & { passage: Passage }) | null;
  /** The day on which its findings were told, as printed. */
  feedback: PrintedDate | null;
}

/** What the opening of a notice, the paragraphs before its first item, says of the inspection. */
export function inspectionsIn(passages: readonly Passage[]): StatedInspection[] {
  const found: StatedInspection[] = [];
  let latest: StatedInspection['range'] = null;
  for (const passage of passages) {
    if (passage.item) break;
    const { kind, text } = passage;
    if (kind !== 'paragraph' || !/巡[察视]|审计/.test(text)) continue;
    const range = inspectionRange(text) ?? separateDays(text);
    const feedback = text.includes('反馈') ? feedbackDate(text) : null;
    if (range && /巡[察视]|审计/.test(text.slice(Math.max(0, range.index - 60), range.end + 60))) {
      latest = { ...range, passage };
    }
    if (range || feedback) found.push({ passage, range: latest, feedback });
    // What is said again later rests on what was said here.
    if (feedback) break;
  }
  return found;
}

/** The days on which it was begun and ended where each is told by itself: 6月10日进驻…，8月8日结束巡察. */
function separateDays(text: string): DateRange | undefined {
  const dates = printedDates(text);
  const tells = (pattern: RegExp) =>
    dates.find(({ end }) => pattern.test(text.slice(end, end + besides)));
  const [first, last] = [tells(begins), tells(ends)];
  const from = first && dayOfDate(first, null);
  const to = from && last && last.index > first.index ? dayOfDate(last, from) : null;
  return from && to && last && from <= to
    ? { from, to, index: last.index, end: last.end }
    : undefined;
}

const besides = 24;
const begins = /^[^，。；]{0,12}(?:进驻|入驻|开始)/;
const ends =
  /^[^，。；]{0,8}(?:结束|完成)了?[^，。；]{0,12}巡[察视]|^[，,]?[^，。；]{0,6}巡[察视](?:工作)?结束/;
