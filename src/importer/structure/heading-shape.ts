import { firstSentenceEnd, maskQuoted, withoutMasked } from './sentences.ts';

/** How the words after a printed number fall into a heading and what runs on from it. */
export interface HeadingShape {
  title: string;
  /** Words of the same paragraph after the title; '' where the title is all of it. */
  rest: string;
}

/** A sentence longer than this (quotations aside) is no heading but a paragraph. */
const longestSentence = 60;
/** A heading without a full stop is longer only by accident. */
const longestHeading = 200;
/** What a paragraph begins with that follows its heading on the same line. */
const bodyStart = /^(?:一是|(?:整改|落实|完成|情况|存在|具体|主要)[\u4e00-\u9fff]{0,8}[：:])/;

/**
 * The words as a heading: they hold no end of a sentence, quotations aside, before their own end.
 * Null if they are a paragraph.
 */
export function wholeHeading(words: string): HeadingShape | null {
  if (words === '' || words.length > longestHeading || /[，、；,;]$/.test(words)) return null;
  const masked = maskQuoted(words);
  const end = firstSentenceEnd(masked);
  if (end < 0) return { title: words, rest: '' };
  const whole = end === words.length && withoutMasked(masked).length <= longestSentence;
  return whole ? { title: words, rest: '' } : null;
}

/**
 * The words as a heading from which a sentence runs on (针对…问题，提高…。) or after which the
 * paragraph goes on (…问题。一是…). Null if they are not.
 */
export function headingThatRunsOn(words: string): HeadingShape | null {
  const head = maskQuoted(words.slice(0, longestHeading * 2));
  const end = firstSentenceEnd(head);
  const problem = /问题(?=[，：,:。])/.exec(head);
  if (problem) {
    const after = problem.index + problem[0].length;
    const stop = words[after] === '。' ? after + 1 : after;
    const inFirstSentence = end < 0 || end >= stop;
    const rest = words.slice(stop).trim();
    if (inFirstSentence && rest.length > 4 && /[。！？；：…]$/.test(words)) {
      return { title: words.slice(0, stop), rest };
    }
  }
  const rest = end > 0 && end <= longestSentence ? words.slice(end).trim() : '';
  return bodyStart.test(rest) ? { title: words.slice(0, end), rest } : null;
}

const wants =
  /问题|不[足够力实严细高强到规畅健紧深准清及多少好全佳当明了透稳]|[未缺欠弱]|滞后|差距|短板|偏差|淡薄|[虚泛]化|形式|混乱|突出|风险|漏洞|走过场|退步|缓慢|松懈|失[管之]|违规|违反|存在|偏[慢长低多重少高]/;

/** True if a heading names something that is wanting, as items that are problems do. */
export function namesProblem(title: string): boolean {
  return wants.test(title) && !/方面[。]?$/.test(title);
}
