import { allMatches } from '../text/all-matches.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import { readNumber } from '../text/written-number.ts';
import { type Day, daysInMonth, toDay } from './day.ts';
import { dayOfDate, printedDates } from './printed-dates.ts';

/** A day, month, quarter or year as a deadline prints it. */
interface Mention {
  index: number;
  end: number;
  hasYear: boolean;
  /** The last day it names; what it leaves out follows from the mention before. Null if nothing tells it. */
  lastDay(before: Day | null): Day | null;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const year =
  '(?<![\\d.])(?:(?<year>(?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4})年|(?<relation>同年|当年|次年|翌年))度?';
const month = `(?:(?<from>${number})月?份?[-~—–至到、]{1,2})?(?<month>${number})月份?(?<third>上旬|中旬|下旬|[底末])?`;
const quarter = '[第前]?(?<quarter>[一二三四1-4])季度';
const half = '(?<half>[上下])半年';
const numeric =
  '(?<![\\d.])(?<numericYear>(?:19|20)\\d{2})[-./](?<numericMonth>\\d{1,2})(?![\\d.%])';
const part = `${month}|${quarter}|${half}`;
/** 年底 without its year; 半年内 and 2年内 are lengths. */
const yearEnd = '(?<![\\d一二三四五六七八九十两半])年[底末内]';
const period = new RegExp(`${numeric}|${year}(?:${part}|年?[底末内])?|${part}|${yearEnd}`, 'g');

/** What comes back each year or month names no last day. */
const recurring = /每(?:年|月|季度?|周|半年)[^,;。]*/g;
/** Words that make of a day a beginning: 2025年6月起. */
const beginning = /^(?:起|以?来|开始|[以之]?后)/;
/** Words with which a day, month or quarter is not said exactly: 6月初, 6月左右. */
const inexact = /^(?:初|中|左右|前后|上半月|第)/;
/** What may follow a year that is meant as a whole; 2025年春节前 means another day. */
const wholeYear = /^(?:$|[,;、。)]|[以之]?前|完成|整改|落实|全[面部]|基本)/;

/**
 * The last day on which a printed deadline can still be met, by the calendar: 2025年12月底前,
 * 2025年12月 and 2025年第四季度 are 2025-12-31. 前 is read as 底前: a deadline whose words can mean
 * either is not over before both are. Of several days the last one counts. Null where the words
 * name no day (长期坚持, 3个月内) or where one is not certain. A year left out follows from a day
 * printed before it, never from the day of publication: only 今年 and 明年 count from that.
 */
export function deadlineDay(printed: string, published: Day | null): Day | null {
  const words = withYears(withoutWhiteSpace(printed).normalize('NFKC'), published);
  if (words === null) return null;
  let before: Day | null = null;
  let last: Day | null = null;
  for (const mention of mentionsIn(words.replace(recurring, ''))) {
    const day = mention.lastDay(before);
    // 10月…，3月…: which year the second one is in, is not said.
    if (day === null || (!mention.hasYear && before !== null && day < before)) return null;
    before = day;
    if (!mention.begins && (last === null || last < day)) last = day;
  }
  return last;
}

/** The words with 今年 and 明年 as numbers; null if nothing tells which years these are. */
function withYears(words: string, published: Day | null): string | null {
  const relative = /(?:今年|本年|明年)度?/g;
  if (published === null) return words.search(relative) < 0 ? words : null;
  const thisYear = Number(published.slice(0, 4));
  return words.replace(relative, (said) => `${thisYear + (said.startsWith('明') ? 1 : 0)}年`);
}

/** Every day, month, quarter and year that the words print, in order. */
function mentionsIn(words: string): (Mention & { begins: boolean })[] {
  const days = printedDates(words).map(
    (date): Mention => ({
      index: date.index,
      end: date.end,
      hasYear: date.year !== null || date.relation !== '',
      lastDay: (before) => dayOfDate(date, before),
    }),
  );
  const rest = days.reduce(
    (text, { index, end }) => text.slice(0, index) + ' '.repeat(end - index) + text.slice(end),
    words,
  );
  return [...days, ...allMatches(period, rest).map((match) => periodMention(match, words))]
    .toSorted((a, b) => a.index - b.index)
    .map((mention) => {
      const after = words.slice(mention.end, mention.end + 4);
      const begins = beginning.test(after);
      return {
        ...mention,
        begins,
        lastDay: (before) => (inexact.test(after) ? null : mention.lastDay(before)),
      };
    });
}

function periodMention(match: RegExpMatchArray, words: string): Mention {
  const { index = 0, groups = {} } = match;
  const end = index + match[0].length;
  const isBare = match[0].endsWith('年') || match[0].endsWith('年度');
  const after = words.slice(end, end + 4);
  const isUnclear = isBare && !wholeYear.test(after) && !beginning.test(after);
  return {
    index,
    end,
    hasYear: (groups['year'] ?? groups['relation'] ?? groups['numericYear']) !== undefined,
    lastDay(before) {
      const inYear = yearOf(groups, before);
      return inYear === null || isUnclear ? null : lastDayIn(inYear, groups);
    },
  };
}

type Groups = Partial<Record<string, string>>;

function yearOf({ year, numericYear, relation }: Groups, before: Day | null): number | null {
  const written = year ?? numericYear;
  if (written !== undefined) return readNumber(written);
  if (before === null) return null;
  return Number(before.slice(0, 4)) + (relation && /次|翌/.test(relation) ? 1 : 0);
}

/** The last day of a month (or of a third of it), quarter, half or year. */
function lastDayIn(inYear: number, groups: Groups): Day | null {
  const { from, month, numericMonth, third, quarter, half } = groups;
  const of = (written: string | undefined) => (written === undefined ? null : readNumber(written));
  const inMonth =
    of(month ?? numericMonth) ?? (quarter ? (of(quarter) ?? 0) * 3 : half === '上' ? 6 : 12);
  if (inMonth > 12 || (of(from) ?? 0) > inMonth) return null;
  const dayOfMonth = { 上旬: 10, 中旬: 20 }[third ?? ''] ?? daysInMonth(inYear, inMonth);
  return toDay(inYear, inMonth, dayOfMonth);
}
