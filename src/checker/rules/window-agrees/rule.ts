import { wordsOfNotice } from '../../../notice/content.ts';
import { printsDay } from '../../../notice/printed-dates.ts';
import type { Rule } from '../../rule.ts';

/** A length in place of a last day, such as 2个月 or 15个工作日; 5月 is none. */
const duration = /(?:\d+|[一二三四五六七八九十两]+)(?:个月|个?工作日|天|日内)/;
/** What a sentence says that is about the time for comments, not about another length. */
const aboutWindow =
  /征求意见|征集意见|公示|(?:公开|公布|意见征[集求]|意见反馈)的?(?:时间|期限|日期|期)|自(?:[^，。]{0,8}(?:公布|公开|发布)之日|即日)/;
/** A window printed from one day to another. */
const statesRange = /(?:征求意见|公开|公示)(?:时间|期限|期)[^。]{0,30}日[至到—–-]/;
/** A last day, as 截止2025年7月5日 or 至7月5日. */
const lastDay =
  /(?:截[至止]|[至到—–~-])[于到为是:：]?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})/;
/** How far behind the words about the window its last day may stand. */
const reach = 30;

/** The days of a comment window are printed in the notice, or follow from a printed length. */
export const windowAgrees: Rule = {
  id: 'window-agrees',
  severity: 'error',
  *check(notice) {
    if (!notice.comments) return;
    const words = wordsOfNotice(notice);
    const stated = statedIn(words);
    const { opens, closes } = notice.comments;
    for (const [key, day] of [
      ['opens', opens],
      ['closes', closes],
    ] as const) {
      if (!day || printsDay(words, day)) continue;
      // With a printed length only one of the two days need stand in the words, or neither.
      if (stated.length && !stated[key]) continue;
      yield {
        place: notice.placeOf(['comments', key]),
        message: `comments 的 ${key} 应是正文里写明的日期；正文里没有找到 ${day}`,
        advice: '照批准的原文改正日期；原文没有写征求意见时间的，删去 comments。',
      };
    }
  },
};

/** What the words state of the window: its length, its first day, its last day. */
function statedIn(words: string): { length: boolean; opens: boolean; closes: boolean } {
  const stated = { length: false, opens: false, closes: false };
  for (const sentence of words.replaceAll(/[^\S\n]/g, '').split(/[。\n]/)) {
    const about = aboutWindow.exec(sentence);
    if (!about) continue;
    const hasLength = duration.test(sentence);
    const near = sentence.slice(about.index, about.index + about[0].length + reach);
    if (hasLength) stated.length = true;
    if (statesRange.test(sentence)) stated.opens = stated.closes = true;
    if (lastDay.test(hasLength ? sentence : near)) stated.closes = true;
  }
  return stated;
}
