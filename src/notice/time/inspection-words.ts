import { type DateRange, dateRanges } from './date-range.ts';
import { type PrintedDate, printedDates } from './printed-dates.ts';

/** What other ranges than that of the inspection are of: 集中整改, and the time for comments. */
const otherRangeAfter = /^(?:期间|为|是|的)?(?:集中整改|整改期|公示|公开|征求)/;
const otherRangeBefore = /(?:集中整改|整改期限?|整改时间|公示|公开|征求意见)[^，。；]{0,8}$/;
/** How far behind its date the word 反馈 may stand. */
const reach = 60;
/** Dates by which, not on which; and 反馈 in a clause about what was done with the findings. */
const deadline = /^\s{0,3}(?:之前|以前|前|起)/;
const aboutFindings =
  /(?:完成|研究|学习|传达|落实|对照|根据|针对|按照|围绕|审议|印发|制定|修订|《)[^，,；;。]{0,20}$|[对就将把](?:[省市区县州旗盟]委)?(?:巡[察视])?组?$/;

/** The days from which to which words of a notice's opening say that it was inspected. */
export function inspectionRange(text: string): DateRange | undefined {
  return inspectionRanges(text)[0];
}

/** The same of every inspection that the words tell of. */
export function inspectionRanges(text: string): DateRange[] {
  return dateRanges(text).filter(({ index, end }) => {
    const before = text.slice(Math.max(0, index - 20), index);
    return !otherRangeBefore.test(before) && !otherRangeAfter.test(text.slice(end, end + 20));
  });
}

/** The date on which the findings were told (反馈): behind that of the inspection, else before it. */
export function feedbackDate(text: string): PrintedDate | null {
  const { index: begins, end } = inspectionRange(text) ?? { index: 0, end: 0 };
  const dates = printedDates(text);
  return (
    feedbackAmong(
      dates.filter(({ index }) => index >= end),
      text,
    ) ??
    feedbackAmong(
      dates.filter((date) => date.end <= begins),
      text.slice(0, begins),
    )
  );
}

function feedbackAmong(dates: readonly PrintedDate[], text: string): PrintedDate | null {
  for (const [place, date] of dates.entries()) {
    const next = dates[place + 1]?.index ?? text.length;
    if (tellsFeedback(text.slice(date.end, Math.min(next, date.end + reach)))) return date;
  }
  return null;
}

/** True for what follows the day of the feedback: …反馈 as what was done on that day. */
function tellsFeedback(after: string): boolean {
  const before = /^[^。]*?(?=反馈)/.exec(after)?.[0];
  return before !== undefined && !deadline.test(after) && !aboutFindings.test(before);
}
