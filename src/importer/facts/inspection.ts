import { toDay } from '../../notice/day.ts';
import type { Inspection } from '../../notice/schema.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import { findDateRange, hasDateRange } from './date-range.ts';

const numerals = '[一二三四五六七八九十\\d]{1,3}';
const committees = '(?:中央|[省市区县州旗盟]委|党[组委]|工委)';
const authority = new RegExp(
  `(?:中共[\\u4e00-\\u9fff]{1,8}?${committees}|${committees})?(?:第${numerals})?巡[察视]第?(?:${numerals})?组`,
);
const round = new RegExp(`${numerals}届(?:${committees}|党委)?第?${numerals}轮`);
const kind =
  /(?:开展|进行)了?(?:为期[^，。]{1,8}的)?((?:常规|专项|机动|提级|交叉|联动|延伸|巡回){1,2}巡[察视]|巡[察视]“回头看”)/;
const date = /(同年|当年|(\d{4})\s{0,3}年)?\s{0,3}(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日/g;
/** How far behind its date the word 反馈 may stand. */
const reach = 60;

/** What the opening of a notice (and its title) states of the inspection. */
export function findInspection(
  title: string,
  opening: readonly Block[],
): { inspection: Inspection; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const text = opening.map((block) => block.text).join('\n');
  const named = authority.exec(text)?.[0];
  const rounds = round.exec(`${title.replaceAll(/\s/g, '')}\n${text}`)?.[0];
  const kinds = kind.exec(text)?.[1];
  const range = opening.map((block) => findDateRange(block.text)).find(Boolean);
  const odd = range ? undefined : opening.find((block) => hasDateRange(block.text));
  if (odd) doubts.push(rangeDoubt(odd));
  const feedback = findFeedback(opening, range?.from.slice(0, 4), doubts);
  const inspection: Inspection = {
    ...(named && { authority: named }),
    ...(rounds && { round: rounds }),
    ...(kinds && { kind: kinds }),
    ...(range && { from: range.from, to: range.to }),
    ...(feedback && { feedback }),
  };
  return { inspection, doubts };
}

function findFeedback(
  opening: readonly Block[],
  inspectionYear: string | undefined,
  doubts: Doubt[],
): string | null {
  for (const { text, line } of opening) {
    const skipTo = findDateRange(text)?.end ?? 0;
    const dates = [...text.matchAll(date)].filter(({ index }) => index >= skipTo);
    for (const [place, match] of dates.entries()) {
      const end = match.index + match[0].length;
      const next = dates[place + 1]?.index ?? text.length;
      if (!/^[^。]*?反馈/.test(text.slice(end, Math.min(next, end + reach)))) continue;
      const year = match[2] ?? (match[1] ? inspectionYear : undefined);
      if (year) return toDay(Number(year), Number(match[3]), Number(match[4]));
      doubts.push({
        rule: 'import-feedback-year',
        severity: 'hint',
        line,
        message: `反馈日期“${match[0].trim()}”没有写年份，feedback 没有填`,
        advice: '知道年份的，在 notice.md 的 inspection 里写上，例如 feedback: 2025-05-06。',
      });
      return null;
    }
  }
  return null;
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
