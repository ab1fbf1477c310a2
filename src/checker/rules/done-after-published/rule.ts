import { joinedDates } from '../../../notice/time/date-range.ts';
import { type Day, printDay } from '../../../notice/time/day.ts';
import type { Rule } from '../../rule.ts';
import { type DatedWords, datesIn } from './dates-in.ts';
import { isToldAsDone } from './told-as-done.ts';

/** What a notice tells as done was done before it was published. */
export const doneAfterPublished: Rule = {
  id: 'done-after-published',
  severity: 'warning',
  *check({ notice: { published }, passages }) {
    if (!published) return;
    const years = laterYears(published);
    for (const passage of passages) {
      if (!years.test(passage.text)) continue;
      for (const dated of datesIn(passage.text)) {
        if (dated.first <= published) continue;
        const { index, end } = wholeRange(dated, passage.text);
        if (!isToldAsDone(passage.text, index, end)) continue;
        yield {
          place: passage.placeOf(index, end),
          message: `做完的事应在发布（${printDay(published)}）之前；这里写的日期是“${passage.text.slice(index, end)}”`,
          advice: '核对批准的原文，看看是不是年份或月份写错了，或者是还没有做的事。',
        };
      }
    }
  },
};

/** Both days of two that are joined: 2025年10月29日至11月3日. */
function wholeRange({ index, end }: DatedWords, text: string): Pick<DatedWords, 'index' | 'end'> {
  const range = joinedDates(text).find(([first]) => first.index === index);
  return { index, end: range?.[1].end ?? end };
}

/** The year of publication and the three after it: a cheap test before days are read. */
function laterYears(published: Day): RegExp {
  const year = Number(published.slice(0, 4));
  const han = (of: number) =>
    Array.from(String(of), (digit) => '〇一二三四五六七八九'[+digit]).join('');
  return new RegExp([0, 1, 2, 3].flatMap((later) => [year + later, han(year + later)]).join('|'));
}
