import { firstSentenceEnd, maskQuoted, withoutMasked } from './sentences.ts';

/** How the words after a printed number fall into a heading and what runs on from it. */
export interface HeadingShape {
  title: string;
  /** Words of the same paragraph after the title; '' where the title is all of it. */
  rest: string;
}

/** A sentence longer than this (quotations aside) is no heading but a paragraph. */
const longestSentence = 60;
/** A heading without a full stop is longer only by accident, quotations aside. */
const longestHeading = 200;
/** A heading may quote a whole finding; this is the longest with what it quotes. */
const longestQuoting = 800;
/** What a paragraph begins with that follows its heading on the same line. */
const bodyStart = /^(?:一是|(?:整改|落实|完成|情况|存在|具体|主要)[\u4e00-\u9fff]{0,8}[：:])/;
/** Words after a title on its line; shorter ones belong to it. */
const shortestRest = 10;

/**
 * The words as a heading: they hold no end of a sentence, quotations aside, before their own end.
 * Null if they are a paragraph.
 */
export function wholeHeading(words: string): HeadingShape | null {
  if (words === '' || words.length > longestQuoting || /[，、；,;]$/.test(words)) return null;
  const masked = maskQuoted(words);
  const own = withoutMasked(masked).length;
  if (own > longestHeading) return null;
  const end = firstSentenceEnd(masked);
  if (end < 0) return { title: words, rest: '' };
  const whole = end === words.length && own <= longestSentence;
  return whole ? { title: words, rest: '' } : null;
}

/**
 * The words as a heading from which a sentence runs on (针对…问题，提高…。) or after which the
 * paragraph goes on (…问题。一是…; …不够：建立…。). Null if they are not.
 */
export function headingThatRunsOn(words: string): HeadingShape | null {
  const head = maskQuoted(words.slice(0, longestQuoting));
  const end = firstSentenceEnd(head);
  const problem = /问题(?=[，：,:。])/.exec(head);
  if (problem && !fieldLabel.test(words.slice(0, problem.index + 2))) {
    const after = problem.index + problem[0].length;
    const stop = words[after] === '。' ? after + 1 : after;
    const inFirstSentence = end < 0 || end >= stop;
    const rest = words.slice(stop).trim();
    if (inFirstSentence && rest.length > 4 && /[。！？；：…]$/.test(words)) {
      return { title: words.slice(0, stop), rest };
    }
  }
  const rest = end > 0 && end <= longestSentence ? words.slice(end).trim() : '';
  if (bodyStart.test(rest)) return { title: words.slice(0, end), rest };
  return problemBeforeMark(words, head);
}

/** Labels of lines within an item, which name no problem of their own. */
const fieldLabel =
  /^(?:[\u4e00-\u9fff]{2,6}问题|问题(?:描述|表现|情况)?|(?:存在|反馈|检视|具体|主要)[\u4e00-\u9fff]{0,6}|整改[\u4e00-\u9fff]{0,8})$/;

/** A problem that is named before a colon or a space, after which its paragraph goes on. */
function problemBeforeMark(words: string, head: string): HeadingShape | null {
  const mark = /[：:\s]/.exec(head.slice(0, longestSentence));
  if (!mark || !/[。！？；…]$/.test(words)) return null;
  const title = words.slice(0, mark.index);
  const rest = words.slice(mark.index).trim();
  const before = head.slice(0, mark.index);
  if (/[。；，]/.test(before) || fieldLabel.test(title) || rest.length < shortestRest) return null;
  return namesProblem(title) && title.length > 4 ? { title, rest } : null;
}

/** The first of several sentences as the heading of the others; null where it is too long for one. */
export function leadingSentence(words: string): HeadingShape | null {
  const head = maskQuoted(words.slice(0, longestQuoting));
  const end = firstSentenceEnd(head);
  const rest = end > 0 ? words.slice(end).trim() : '';
  const own = withoutMasked(head.slice(0, Math.max(end, 0))).length;
  if (rest.length < 4 || own > longestSentence || words[end - 1] === '；') return null;
  return { title: words.slice(0, end), rest };
}

const wants =
  /问题|不[足够力实严细高强到规畅健紧深准清及多少好全佳当明了透稳一彻]|没有|[未缺欠弱]|滞后|差距|短板|偏差|淡薄|[虚泛]化|形式|混乱|突出|风险|漏洞|走过场|退步|缓慢|松[懈散弛]|反弹|失[管之]|违规|违反|存在|偏[慢长低多重少高]|过[长多低高]|宽松/;
/** A remedy: what is done, and what for. */
const remedy =
  /^(?:制[定订]|修订|印发|出台|成立|召开|举办|开展|组织开展|选派|聘请|购置|增设|新增|完善|健全|建立|优化|改造|实施|加大|加快|自查|排查|解决|纠正|整治|清理)/;
/** What a problem ends with that begins as a remedy does: 加强学习不够深入. */
const wantsAtEnd =
  /(?:不[\u4e00-\u9fff]{1,5}|[未缺欠][\u4e00-\u9fff]{0,8}|弱|滞后|差距|短板|偏差|[虚泛]化|混乱|漏洞|走过场|缓慢|松懈)(?:的?问题)?$/;

/** True if a heading names something that is wanting, as items that are problems do. */
export function namesProblem(title: string): boolean {
  const words = title.replace(/[。；]$/, '');
  if (!wants.test(words) || /方面$/.test(words)) return false;
  return !remedy.test(words) || wantsAtEnd.test(words);
}
