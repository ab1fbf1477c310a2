import type { Notice } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { lastDayOf } from '../../../notice/time/period.ts';
import { printedDates } from '../../../notice/time/printed-dates.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** A year, named or counted from one: 2025年, 二〇二五年, 2025.3, 今年. */
const yearNamed =
  /\d{4}\s{0,2}年|[〇零○一二三四五六七八九]{4}年|[今去明本次翌同当]年|(?:19|20)\d{2}[-./]\d/;
const counted =
  /今年|去年|明年|本年度|(?<![\d０-９〇零○一二三四五六七八九十今去明本当同翌次每半年]\s{0,2})年底/;
const everyYear = /每年[^，。；]{0,6}$/;

/** Which year a day of an item is in follows from the words; once for each item that leaves it out. */
export const yearUnclear: Rule = {
  id: 'year-unclear',
  severity: 'hint',
  *check({ notice, passages }) {
    const dated = isDated(notice);
    const withinYear = isWithinYear(notice);
    const settled = new Set<Passage['item']>();
    let current: Passage['item'] = null;
    let named = false;
    for (const passage of passages) {
      const { item, text, headings } = passage;
      if (item !== current) {
        current = item;
        named = headings.some((heading) => yearNamed.test(heading.text));
      }
      const findings: (RuleFinding | null)[] = [
        dated ? null : countedYear(passage),
        item && !withinYear && !named ? dayWithoutYear(passage) : null,
      ];
      named ||= yearNamed.test(text);
      const finding = findings.find((one) => one !== null);
      if (!finding || settled.has(item)) continue;
      settled.add(item);
      yield finding;
    }
  },
};

/** True if the notice says when it was published. */
function isDated({ published, signature = '' }: Notice): boolean {
  return published !== undefined || /\d{4}年|[〇零○一二三四五六七八九]{4}年/.test(signature);
}

/** True if from the inspection to publication no day of the calendar came twice. */
function isWithinYear({ published, inspection: { from, to, feedback } }: Notice): boolean {
  const begun = from ?? to ?? feedback;
  const yearLater = begun && lastDayOf({ count: 12, unit: 'month' }, begun);
  return published !== undefined && !!yearLater && published < yearLater;
}

function countedYear({ text, placeOf }: Passage): RuleFinding | null {
  const found = counted.exec(text);
  if (!found) return null;
  return {
    place: placeOf(found.index, found.index + found[0].length),
    message: `年份应看得出来；这里写“${found[0]}”，通报却没有写明公布的日期`,
    advice: '请起草部门写明年份；知道公布日期的，在 notice.md 里写上 published。',
  };
}

/** The first day that is printed without its year, unless a year stands before it. */
function dayWithoutYear({ text, placeOf }: Passage): RuleFinding | null {
  if (!text.includes('月')) return null;
  const date = printedDates(text).find(
    ({ year, relation, month, index }) =>
      year === null &&
      relation === '' &&
      month !== null &&
      !everyYear.test(text.slice(Math.max(0, index - 8), index)),
  );
  if (date === undefined || yearNamed.test(text.slice(0, date.index))) return null;
  const words = text.slice(date.index, date.end);
  return {
    place: placeOf(date.index, date.end),
    message: `日期应看得出是哪一年；这里写“${words}”，这一项前面没有写过年份`,
    advice: '容易误会的，请起草部门补上年份。',
  };
}
