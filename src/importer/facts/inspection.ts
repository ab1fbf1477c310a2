import type { Inspection } from '../../notice/schema/schema.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { dateRanges, hasDateRange } from '../../notice/time/date-range.ts';
import type { Day } from '../../notice/time/day.ts';
import {
  feedbackDate,
  inspectionRange,
  inspectionRanges,
} from '../../notice/time/inspection-words.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../../notice/time/printed-dates.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';

const numerals = '[一二三四五六七八九十\\d]{1,3}';
const committees = '(?:中央|[省市区县州旗盟]委|党[组委]|工委)';
const manner = '(?:常规|专项|机动|提级|交叉|联动|联合|延伸|巡回|异地)';
const inspectorName = `(?:中共[\\u4e00-\\u9fff]{1,8}?${committees}|${committees})?(?:第${numerals})?${manner}{0,2}巡[察视]第?(?:${numerals})?组`;
const inspectors = new RegExp(inspectorName);
const inspectorsAtEnd = new RegExp(`(${inspectorName})(?:于|自|从|在)?$`);
const auditors = /(?:[\u4e00-\u9fff]{2,6}?[省市区县州旗盟]|[省市区县州旗盟])?审计[局厅署]/;
const notOfName = /^(?:根据|按照|依据|接受|由|经|被|受|按|据)/;
const round = new RegExp(
  `(?:${numerals}届(?:${committees}|党委)?|[省市区县州旗盟]委)第?${numerals}轮`,
);
const carriedOut = '(?:开展|进行|实施)了?(?:为期[^，。]{1,8}的)?';
const inspectionKind = new RegExp(
  `${carriedOut}[\\u4e00-\\u9fff]{0,16}?(${manner}{1,2}巡[察视]|${manner}{0,2}巡[察视](?:整改)?[“"「‘]?回头看[”"」’]?)`,
);
const auditKind = new RegExp(
  `${carriedOut}((?:任期|离任|经济责任|专项|财务收支|预算执行|绩效|跟踪|常规){0,3}审计)`,
);
/** How far from its days the name of the inspectors may stand. */
const besides = 30;

/** What the opening of a notice (and its title) states of the inspection. */
export function findInspection(
  title: string,
  opening: readonly Block[],
): { inspection: Inspection; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const text = opening.map((block) => block.text).join('\n');
  const inspected = inspectorsIn(opening) ?? inspectors.exec(text)?.[0];
  const named = inspected ?? auditors.exec(text)?.[0].replace(notOfName, '');
  const rounds = round.exec(`${withoutWhiteSpace(title)}\n${text}`)?.[0];
  const kinds = (inspectionKind.exec(text) ?? (inspected ? null : auditKind.exec(text)))?.[1];
  const range = opening.map(({ text }) => inspectionRange(text)).find(Boolean);
  const odd = range
    ? undefined
    : opening.find(({ text }) => hasDateRange(text) && dateRanges(text).length === 0);
  if (odd) doubts.push(rangeDoubt(odd));
  const several = opening.find(({ text }) => tellsSeveral(text));
  if (several) doubts.push(severalDoubt(several));
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

/** Of several inspectors those that stand beside the days of the inspection. */
function inspectorsIn(opening: readonly Block[]): string | undefined {
  for (const { text } of opening) {
    const range = inspectionRange(text);
    if (!range) continue;
    const before = text.slice(Math.max(0, range.index - 40), range.index);
    const after = /^[^。]*/.exec(text.slice(range.end))?.[0] ?? '';
    return inspectorsAtEnd.exec(before)?.[1] ?? inspectors.exec(after)?.[0];
  }
  return undefined;
}

/** True for two ranges of days, with inspectors beside the second one too. */
function tellsSeveral(text: string): boolean {
  const [, second] = inspectionRanges(text);
  if (!second) return false;
  const before = text.slice(Math.max(0, second.index - besides), second.index);
  const after = text.slice(second.end, second.end + besides);
  return inspectorsAtEnd.test(before) || inspectors.test(/^[^。；]*/.exec(after)?.[0] ?? '');
}

function findFeedback(opening: readonly Block[], doubts: Doubt[]): Day | null {
  for (const { text, line } of opening) {
    const range = inspectionRange(text);
    const date = feedbackDate(text);
    if (!date) continue;
    const before = printedDates(text.slice(range?.end ?? 0, date.index));
    const day = feedbackDay(date, range ? [range.from, range.to] : earlierDays(before));
    if (day) return day;
    doubts.push(feedbackDoubt(text.slice(date.index, date.end).trim(), line));
    return null;
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

function severalDoubt({ text, line }: Block): Doubt {
  return {
    rule: 'import-inspection-several',
    severity: 'hint',
    line,
    message: `这里说到不止一次巡察：“${excerpt(text, 60)}”，inspection 只写了前一次的`,
    advice: '核对 notice.md 里的 inspection；要写另一次的，照原文改。',
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
