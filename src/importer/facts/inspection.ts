import { dateRanges, hasDateRange } from '../../notice/date-range.ts';
import type { Day } from '../../notice/day.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../../notice/printed-dates.ts';
import type { Inspection } from '../../notice/schema.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';

const numerals = '[一二三四五六七八九十\\d]{1,3}';
const committees = '(?:中央|[省市区县州旗盟]委|党[组委]|工委)';
const manner = '(?:常规|专项|机动|提级|交叉|联动|联合|延伸|巡回|异地)';
const inspectors = new RegExp(
  `(?:中共[\\u4e00-\\u9fff]{1,8}?${committees}|${committees})?(?:第${numerals})?${manner}{0,2}巡[察视]第?(?:${numerals})?组`,
);
const auditors = /(?:[\u4e00-\u9fff]{2,6}?[省市区县州旗盟]|[省市区县州旗盟])?审计[局厅署]/;
const notOfName = /^(?:根据|按照|依据|接受|由|经|被|受|按|据)/;
const round = new RegExp(`${numerals}届(?:${committees}|党委)?第?${numerals}轮`);
const carriedOut = '(?:开展|进行|实施)了?(?:为期[^，。]{1,8}的)?';
const inspectionKind = new RegExp(
  `${carriedOut}(${manner}{1,2}巡[察视]|${manner}{0,2}巡[察视](?:整改)?[“"「‘]?回头看[”"」’]?)`,
);
const auditKind = new RegExp(
  `${carriedOut}((?:任期|离任|经济责任|专项|财务收支|预算执行|绩效|跟踪|常规){0,3}审计)`,
);
/** How far behind its date the word 反馈 may stand. */
const reach = 60;

/** What the opening of a notice (and its title) states of the inspection. */
export function findInspection(
  title: string,
  opening: readonly Block[],
): { inspection: Inspection; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const text = opening.map((block) => block.text).join('\n');
  const inspected = inspectors.exec(text)?.[0];
  const named = inspected ?? auditors.exec(text)?.[0].replace(notOfName, '');
  const rounds = round.exec(`${title.replaceAll(/\s/g, '')}\n${text}`)?.[0];
  const kinds = (inspectionKind.exec(text) ?? (inspected ? null : auditKind.exec(text)))?.[1];
  const range = opening.map((block) => dateRanges(block.text)[0]).find(Boolean);
  const odd = range ? undefined : opening.find((block) => hasDateRange(block.text));
  if (odd) doubts.push(rangeDoubt(odd));
  const feedback = findFeedback(opening, doubts);
  const inspection: Inspection = {
    ...(named && { authority: named }),
    ...(rounds && { round: rounds }),
    ...(kinds && { kind: kinds }),
    ...(range && { from: range.from, to: range.to }),
    ...(feedback && { feedback }),
  };
  return { inspection, doubts };
}

function findFeedback(opening: readonly Block[], doubts: Doubt[]): Day | null {
  for (const { text, line } of opening) {
    const [range] = dateRanges(text);
    const dates = printedDates(text).filter(({ index }) => index >= (range?.end ?? 0));
    for (const [place, date] of dates.entries()) {
      const next = dates[place + 1]?.index ?? text.length;
      if (!/^[^。]*?反馈/.test(text.slice(date.end, Math.min(next, date.end + reach)))) continue;
      const earlier = place > 0 ? earlierDays(dates.slice(0, place)) : [];
      const day = feedbackDay(date, range ? [range.from, range.to] : earlier);
      if (day) return day;
      doubts.push(feedbackDoubt(text.slice(date.index, date.end).trim(), line));
      return null;
    }
  }
  return null;
}

function earlierDays(dates: readonly PrintedDate[]): Day[] {
  return dates.flatMap((date) => dayOfDate(date, null) ?? []).slice(-1);
}

/**
 * The day of the feedback. What is printed as 同年, 次年 or 同月 refers to a day before it: to the
 * only one of these from which a day not before the last of them follows.
 */
function feedbackDay(date: PrintedDate, earlier: readonly Day[]): Day | null {
  if (date.year !== null) return dayOfDate(date, null);
  if (date.relation === '') return null;
  const last = earlier.at(-1) ?? '';
  const days = new Set(
    earlier.flatMap((before) => dayOfDate(date, before) ?? []).filter((day) => day >= last),
  );
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function feedbackDoubt(printed: string, line: number): Doubt {
  return {
    rule: 'import-feedback-year',
    severity: 'hint',
    line,
    message: `反馈日期“${printed}”没有写明年份（或读不出是哪一天），feedback 没有填`,
    advice: '知道年份的，在 notice.md 的 inspection 里写上，例如 feedback: 2025-05-06。',
  };
}

function rangeDoubt({ text, line }: Block): Doubt {
  return {
    rule: 'import-inspection-range',
    severity: 'warning',
    line,
    message: `巡察的起止日期读不通（日历上没有，或先后颠倒）：“${excerpt(text, 60)}”，没有填`,
    advice: '核对原文，在 notice.md 的 inspection 里写上 from 和 to。',
  };
}
