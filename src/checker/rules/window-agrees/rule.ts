import { wordsOfNotice } from '../../../notice/content.ts';
import { printsDay } from '../../../notice/printed-dates.ts';
import type { Rule } from '../../rule.ts';

/** A length in place of a last day, such as 2个月 or 15个工作日; 5月 is none. */
const duration = /(?:\d+|[一二三四五六七八九十两]+)(?:个月|个?工作日|天|日内)/;
/** What a sentence is about that states how long comments are taken. */
const aboutWindow = /意见|公示|公开|公布|发布|监督/;

/** The days of a comment window are printed in the notice, or follow from a printed length. */
export const windowAgrees: Rule = {
  id: 'window-agrees',
  severity: 'error',
  *check(notice) {
    if (!notice.comments) return;
    const words = wordsOfNotice(notice);
    const { opens, closes } = notice.comments;
    for (const [key, day] of [
      ['opens', opens],
      ['closes', closes],
    ] as const) {
      if (!day || printsDay(words, day)) continue;
      // With a printed length only one of the two days need stand in the words, or neither.
      if (statesDuration(words) && !statesRange.test(words)) continue;
      yield {
        place: notice.placeOf(['comments', key]),
        message: `comments 的 ${key} 应是正文里写明的日期；正文里没有找到 ${day}`,
        advice: '照批准的原文改正日期；原文没有写征求意见时间的，删去 comments。',
      };
    }
  },
};

/** A window printed from one day to another. */
const statesRange = /(?:征求意见|公开|公示)(?:时间|期限|期)[^。]{0,30}日\s*[至到—–-]/;

function statesDuration(words: string): boolean {
  return words
    .replaceAll(/[^\S\n]/g, '')
    .split(/[。\n]/)
    .some((sentence) => duration.test(sentence) && aboutWindow.test(sentence));
}
