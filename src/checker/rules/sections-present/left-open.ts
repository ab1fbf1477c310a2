import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { Notice } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';

/** Words that say of the notice as a whole that something is left to do. */
const leftToDo =
  /(?:尚未|还未|仍未|未)(?:全部)?(?:完成|完结|办结|销号|整改到位)的?(?:整改)?(?:任务|事项|问题)|(?:正在|持续)整改的(?:任务|事项|问题)|(?:还|仍|只)是阶段性的/;
const headingOfRemains =
  /正在整改|正在推进|(?:未|尚未)(?:整改)?完成|未整改|进一步整改|持续整改|继续整改|存在的?(?:主要|突出)?(?:问题|不足|困难|差距)|遗留|长期坚持|需要?(?:长期|持续)/;

/** 剩余3条分别在2025年5月、9月完成: a paragraph that says how many there are, or by when. */
const saysWhat = /\d\s?[项个条件]|[两三四五六七八九十][项个条]|\d\s?年/;

/** Where the notice itself says that something is left to do, if neither heading nor item says what. */
export function leftOpen({ items }: Notice, passages: readonly Passage[]): Place | null {
  if (items.some(({ status }) => status !== undefined && unfinished.has(status))) return null;
  if (passages.some(({ heading }) => heading && headingOfRemains.test(heading.text))) return null;
  for (const { kind, item, text, placeOf } of passages) {
    const found = kind === 'paragraph' && item === null ? leftToDo.exec(text) : null;
    if (found && !saysWhat.test(text)) return placeOf(found.index, found.index + found[0].length);
  }
  return null;
}

const unfinished: ReadonlySet<string> = new Set([
  'mostly-completed',
  'in-progress',
  'not-completed',
]);
