import { joinedDates } from '../../../notice/time/date-range.ts';
import { printDay } from '../../../notice/time/day.ts';
import { dayOfDate } from '../../../notice/time/printed-dates.ts';
import { inspectionsIn } from '../../dates/inspections-in.ts';
import { statedTargets } from '../../dates/stated-targets.ts';
import type { Rule } from '../../rule.ts';

/** A cheap test of which words can hold a range whose end has no year. */
const endWithoutYear = /[至到—－–~～-]\s{0,3}[\d０-９一二三四五六七八九十]{1,3}\s{0,3}月/;

const advice = '核对批准的原文；原文也没有写年份的，请起草部门补上。';

/**
 * A year is not left out where the words before it give another one: 2024年10月9日至12月15日…，
 * 1月18日反馈 reads as January 2024, before the inspection; nor where what is still to come would
 * have been over: 力争3月底前完成 in a notice of October.
 */
export const yearStated: Rule = {
  id: 'year-stated',
  severity: 'warning',
  *check(input) {
    const { passages, notice } = input;
    for (const { passage, range, feedback } of inspectionsIn(passages)) {
      if (!feedback || !range || feedback.year !== null || feedback.relation !== '') continue;
      const day = dayOfDate(feedback, range.to);
      if (!day || day >= range.to) continue;
      const words = passage.text.slice(feedback.index, feedback.end);
      yield {
        place: passage.placeOf(feedback.index, feedback.end),
        message: `反馈的日期应写明年份；这里只写“${words}”，接着前面读是${printDay(day)}，早于巡察结束（${printDay(range.to)}）`,
        advice,
        related: {
          ...range.passage.placeOf(range.index, range.end),
          message: '巡察的起止日期写在这里',
        },
      };
    }
    for (const { text, placeOf } of passages) {
      if (!endWithoutYear.test(text)) continue;
      for (const [first, last] of joinedDates(text)) {
        const from = dayOfDate(first, null);
        if (!from || last.year !== null || last.relation !== '' || last.month === null) continue;
        const to = dayOfDate(last, from);
        if (!to || to >= from || last.month === first.month) continue;
        const words = text.slice(last.index, last.end);
        yield {
          place: placeOf(last.index, last.end),
          message: `止日应写明年份；这里只写“${words}”，接着前面读是${printDay(to)}，早于起日 ${printDay(from)}`,
          advice,
        };
      }
    }
    for (const { passage, words, start, end, day, hasYear } of statedTargets(input)) {
      if (hasYear || !notice.published || day >= notice.published) continue;
      yield {
        place: passage.placeOf(start, end),
        message: `打算完成的时间应写明年份；这里只写“${words}”，按发布的那一年读是${printDay(day)}，发布（${printDay(notice.published)}）时已过`,
        advice,
      };
    }
  },
};
