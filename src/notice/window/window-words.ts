import { dateRanges, hasDateRange, rangesWithoutYear } from '../time/date-range.ts';
import type { Day } from '../time/day.ts';
import { type Period, printedPeriods } from '../time/period.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../time/printed-dates.ts';
import { askedWithin } from './asked-within.ts';

/** What a text says of the time in which comments are taken. */
export type WindowWords =
  /** From one day to another. */
  | { kind: 'range'; opens: Day; closes: Day }
  /** From one day to another, whose year is left to the day of publication. */
  | { kind: 'days-of-year'; opens: PrintedDate; closes: PrintedDate }
  /** To a last day, whose year may be left to the day of publication. */
  | { kind: 'last-day'; closes: PrintedDate; fromPublication: boolean }
  /** A length, from a day or (null) from publication on. */
  | { kind: 'length'; period: Period; from: Day | null }
  /** Days or a length that cannot be read. */
  | { kind: 'unclear' };

/** Words that announce the time for comments. */
const keyword =
  /(?:征求意见|征集意见|收集意见|意见征[求集]|意见收集|意见反馈|反馈意见|公示|公告|公开|公布|征求)的?(?:截[止至]|起止)?(?:时间|期限|日期|时限|期)|截止(?:时间|日期)|(?:征求|征集|反馈)意见截[止至]/;
const publication = '(?:公布|公开|发布|公示|印发|刊登|张贴|通报)';
/** A length that counts from publication. */
const sincePublication = new RegExp(`自?(?:[^，。]{0,8}${publication}之日|即日)起`);
/** Words that may announce it, where days or a length stand beside them. */
const aboutComments = /征求意见|征集意见|意见征[求集]|公示|受理(?:意见)?时间/;
const takenUntil = /请[^。]{0,40}(?:前|截[止至]|期间|内)|截止(?!目前)[^，。；]{0,24}(?:$|[；）)])/;
/** 2025年7月5日前，欢迎…: a day in front of an invitation. */
const dayOfInvitation = /(?<=[日号\d](?:止|期间|内|前)?)[，,](?:热忱|诚挚)?(?:欢迎|恳请|敬请)/;
const comments = /意见|建议|反映|反馈|来信|来电|提出|监督|异议/;
/** What other lengths than that of the window are for. */
const otherPurpose = /投诉|答复|办结|整改/;
/** The same without 起, where comments are asked for: 公告发布后15日内提出意见. */
const afterPublication = new RegExp(
  `${publication}之?后(?=\\s?[\\d０-９一二三四五六七八九十两]{1,3})`,
);
/** A length that leaves the last day open: 不少于5个工作日. */
const atLeast = /不[少低]于|至少|不超过|最[少长短]|以上|左右/;
/** A length that counts from something other than publication. */
const otherStart = /自[^，。]{1,12}(?:之日|次日|后)起?/;

/** Every such sentence has one of these; most sentences have none. */
const cheap = /意见|建议|公[示告开布]|征[求集]|截[止至]|日起|反[映馈]|来[信电]|提出|监督|异议|受理/;

/** How far behind the words about the window its days may stand, and how far before them. */
const reach = 60;
const reachBack = 40;

/**
 * What a text says of the window, a finding a sentence. `surely`: the words can speak of nothing
 * else than the time for comments.
 */
export function windowWords(text: string): { words: WindowWords; surely: boolean; said: string }[] {
  return text.split(/[。\n]/).flatMap((sentence) => {
    if (!cheap.test(sentence)) return [];
    const about = keyword.exec(sentence) ?? countedFrom(sentence) ?? commentsAsked(sentence);
    const surely = about !== null;
    const found = about ?? aboutComments.exec(sentence);
    if (!found) return [];
    const said = sentence.slice(found.index, found.index + reach);
    const before = sentence.slice(Math.max(0, found.index - reachBack), found.index);
    const after = readAfter(said, before, surely);
    const words = after && after.kind !== 'unclear' ? after : (readBefore(before, said) ?? after);
    return words ? [{ words, surely, said: words.kind === 'unclear' ? said : sentence }] : [];
  });
}

function countedFrom(sentence: string): RegExpExecArray | null {
  return sentence.includes('日起') ? sincePublication.exec(sentence) : null;
}

/** 请于…前, 截止… and 公布后…内 in a sentence that asks for comments, and days within which it asks. */
function commentsAsked(sentence: string): { index: number } | null {
  if (!comments.test(sentence)) return null;
  const until = takenUntil.exec(sentence);
  return (
    (until && printedDates(sentence).length > 0 ? until : null) ??
    afterPublication.exec(sentence) ??
    dayOfInvitation.exec(sentence) ??
    askedWithin(sentence)
  );
}

function readAfter(said: string, before: string, surely: boolean): WindowWords | null {
  const [range] = dateRanges(said);
  if (range) return { kind: 'range', opens: range.from, closes: range.to };
  // The last day of a range that cannot be (its days reversed, say) is not to be trusted.
  if (hasDateRange(said)) return { kind: 'unclear' };
  const [ofYear] = rangesWithoutYear(said);
  if (ofYear) return { kind: 'days-of-year', opens: ofYear[0], closes: ofYear[1] };
  const closes = lastDayIn(said);
  if (closes) return { kind: 'last-day', closes, fromPublication: /即日起/.test(said) };
  const [period] = printedPeriods(said);
  if (period) return lengthFrom(said, before, period);
  const announced =
    surely && new RegExp(`^${keyword.source}\\s{0,3}(?:[:：为是自从截]|\\d)`).test(said);
  return announced || (surely && sincePublication.test(said)) ? { kind: 'unclear' } : null;
}

/** Days in front of the words about the window: 自2025年5月6日起60天内公开征求意见. */
function readBefore(before: string, said: string): WindowWords | null {
  const range = dateRanges(before).at(-1);
  if (range) return { kind: 'range', opens: range.from, closes: range.to };
  const [period] = printedPeriods(before);
  if (period && !otherPurpose.test(before)) return lengthFrom(before, '', period);
  const closes = lastDayIn(before);
  return closes && comments.test(said)
    ? { kind: 'last-day', closes, fromPublication: false }
    : null;
}
/** A length counts from the day that 起 follows, else from publication if no other start is told. */
function lengthFrom(said: string, before: string, period: Period): WindowWords {
  const words = before + said;
  if (atLeast.test(words)) return { kind: 'unclear' };
  const start = printedDates(words).find(({ end }) =>
    /^\s{0,3}(?:之日)?起/.test(words.slice(end, end + 8)),
  );
  const from = start ? dayOfDate(start, null) : null;
  if (from) return { kind: 'length', period, from };
  const otherwise = otherStart.test(words) && !sincePublication.test(words);
  const unclear = start !== undefined || otherwise || printedDates(said).length > 0;
  return unclear ? { kind: 'unclear' } : { kind: 'length', period, from: null };
}

/** The day that words name as the last one: 截止…, 至…, …前. */
function lastDayIn(words: string): PrintedDate | null {
  return (
    printedDates(words).find(({ index, end }) => {
      const before = words.slice(Math.max(0, index - 12), index);
      const after = words.slice(end, end + 14);
      return (
        /(?:截[止至]|[至到—–~～-])(?:日期|时间)?[于到为是在:：\s]{0,3}$/.test(before) ||
        /^(?:[上下]午)?\s{0,3}(?:\d{1,2}[:：时点]\d{0,2}分?)?\s{0,3}(?:下班)?(?:之前|以前|前|止|截[止至]|为止)/.test(
          after,
        )
      );
    }) ?? null
  );
}
