import { sentencesOf } from '../../../notice/text/sentence.ts';
import { dateRanges, rangesWithoutYear } from '../../../notice/time/date-range.ts';
import { type Day, printDay } from '../../../notice/time/day.ts';
import { type Period, printedPeriods } from '../../../notice/time/period.ts';
import { dayOfDate } from '../../../notice/time/printed-dates.ts';
import { askedWithin } from '../../../notice/window/asked-within.ts';
import type { Rule } from '../../rule.ts';
import { lastsFor } from './lasts-for.ts';

const ofWindow = /征求意见|征集意见|意见[征反][求集馈]|反馈意见|公示|公开|公布|受理/;
/** A length that the days need not meet exactly, or that is of something else. */
const inexact = /不[少低]于|至少|不超过|最[少长短]|以上|左右|约|近|答复|办结|回复|整改|处理/;
/** How far from its days the length of a window may stand. */
const reach = 24;

/** A window's days last as long as its text says. */
export const windowLength: Rule = {
  id: 'window-length',
  severity: 'warning',
  *check({ notice, passages }) {
    for (const { text, placeOf, item } of passages) {
      if (item || !printedPeriods(text)[0]) continue;
      for (const sentence of sentencesOf(text)) {
        if (!ofWindow.test(sentence.text) && !askedWithin(sentence.text)) continue;
        const [range] = rangesIn(sentence.text, notice.published ?? null);
        const period = range && periodBeside(range, sentence.text);
        if (!range || !period || lastsFor(range, period) !== false) continue;
        const [start, end] = [sentence.index + period.index, sentence.index + period.end];
        yield {
          place: placeOf(start, end),
          message: `起止日期应与期限一致；这里写“${period.words}”，${printDay(range.from)}到${printDay(range.to)}却不是`,
          advice: '核对批准的原文，看看是期限还是日期写错了。',
          related: {
            ...placeOf(sentence.index + range.index, sentence.index + range.end),
            message: '起止日期写在这里',
          },
        };
      }
    }
  },
};

interface Range {
  from: Day;
  to: Day;
  index: number;
  end: number;
}

/** The ranges of a sentence; days without a year are in the year of publication. */
function rangesIn(text: string, published: Day | null): Range[] {
  const withYear = dateRanges(text);
  if (withYear.length > 0 || !published) return withYear;
  return rangesWithoutYear(text).flatMap(([first, last]) => {
    const from = dayOfDate(first, published);
    const to = from && dayOfDate(last, from);
    return from && to && from <= to ? [{ from, to, index: first.index, end: last.end }] : [];
  });
}

function periodBeside(
  { index, end }: Range,
  text: string,
): (Period & { index: number; end: number }) | null {
  for (const period of printedPeriods(text)) {
    const until = period.index + period.words.length;
    if (period.index < end && until > index) continue;
    const between = until <= index ? text.slice(until, index) : text.slice(end, period.index);
    const around = text.slice(Math.max(0, period.index - 6), until + 4);
    if (between.length > reach || /[；;]/.test(between) || inexact.test(between + around)) continue;
    return { ...period, end: until };
  }
  return null;
}
