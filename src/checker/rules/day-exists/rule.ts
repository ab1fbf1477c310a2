import type { Passage } from '../../../notice/content/passage.ts';
import { allMatches } from '../../../notice/text/all-matches.ts';
import { printedDates } from '../../../notice/time/printed-dates.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { hoursOutOfClock } from './clock-hours.ts';
import { dayFault, otherThing } from './day-fault.ts';
import { rangeFaults } from './range-faults.ts';

/** Every printed day is one of the calendar, ranges go forward, and hours are of the clock. */
export const dayExists: Rule = {
  id: 'day-exists',
  severity: 'warning',
  *check({ passages }) {
    for (const passage of passages) {
      yield* hoursOutOfClock(passage);
      if (!anyDay.test(passage.text)) continue;
      yield* daysOfNoCalendar(passage);
      yield* daysCutShort(passage);
      yield* rangeFaults(passage);
    }
  },
};

/** A cheap test of which passages can print a day. */
const anyDay = /月\s{0,3}[\d０-９一二三四五六七八九十]|[\d０-９][-－./．／][\d０-９]/;

const advice = '核对批准的原文；原文也是这样的，请起草部门改正。';

function* daysOfNoCalendar({ text, placeOf }: Passage): Iterable<RuleFinding> {
  for (const { year, month, dayOfMonth, index, end } of printedDates(text)) {
    const inDigits = !/[月日号]/.test(text.slice(index, end));
    if (month === null || otherThing.test(text.slice(end, end + 2))) continue;
    // 2023.13.40 may be a number of something else.
    if (inDigits && (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)) continue;
    const fault = dayFault(year, month, dayOfMonth);
    if (!fault) continue;
    const message = `${fault}；这里写的是“${text.slice(index, end)}”`;
    yield { place: placeOf(index, end), message, advice };
  }
}

const withoutDayMark =
  /(?<!\d)\d{1,2}月\d{1,2}(?=[至到](?:\d{4}年)?\d{1,2}月\d{1,2}日)|(?<=\d日至(?:\d{4}年)?)\d{1,2}月\d{1,2}(?=[，,。；;、）)]|$)/g;

/** 8月14至9月27日, 8月14日至9月27. */
function* daysCutShort({ text, placeOf }: Passage): Iterable<RuleFinding> {
  for (const { 0: words, index } of allMatches(withoutDayMark, text)) {
    yield {
      place: placeOf(index, index + words.length),
      message: `应写作“${words}日”；这里“${words}”后面少了“日”`,
      advice,
    };
  }
}
