import type { Notice } from '../../../notice/content/content.ts';
import type { CommentWindow } from '../../../notice/schema/schema.ts';
import type { Day } from '../../../notice/time/day.ts';
import { workdayFrom } from '../../../notice/time/period.ts';
import { printsDay, printsWholeDay } from '../../../notice/time/prints-day.ts';
import { type WindowDays, windowDays } from '../../../notice/window/window-days.ts';
import { windowWords } from '../../../notice/window/window-words.ts';
import type { Rule } from '../../rule.ts';
import { valueFix } from '../../value-fix.ts';

/** The days of a comment window are printed in the notice, or follow from what it prints. */
export const windowAgrees: Rule = {
  id: 'window-agrees',
  severity: 'error',
  *check({ notice, words }) {
    if (!notice.comments) return;
    const stated = statedIn(words, notice);
    const { opens, closes } = notice.comments;
    for (const [key, day] of [
      ['opens', opens],
      ['closes', closes],
    ] as const) {
      if (!day) continue;
      if (stated.days.some((one) => follows(key, day, one))) continue;
      const ofInspection = isOfInspection(day, notice);
      if (printsWholeDay(words, day) && !ofInspection) continue;
      const sure = stated.days.filter((one) => one.surely && one[key] !== null);
      // Nothing that the words say for sure is another day: what they leave open may be this one.
      const maybePrinted = stated.open || (printsDay(words, day) && !ofInspection);
      if (sure.length === 0 && maybePrinted) continue;
      const stating = new Set(sure.map((one) => one[key]));
      const [only] = stating.size === 1 ? stating : [];
      const first = sure.every(({ computed }) => computed) ? sure[0] : undefined;
      yield {
        place: notice.placeOf(['comments', key]),
        message: first
          ? `comments 的 ${key} 应是从正文算得出的日期 ${first[key]}；现在写的是 ${day}`
          : ofInspection
            ? `comments 的 ${key} 应是征求意见的日期；${day} 在正文里是巡察或反馈的日期`
            : `comments 的 ${key} 应是正文里写明的日期；正文里没有找到 ${day}`,
        advice: '照批准的原文改正日期；原文没有写征求意见时间的，删去 comments。',
        ...(only &&
          keepsOrder(notice.comments, key, only) &&
          valueFix(notice, ['comments', key], only)),
      };
    }
  },
};

/** True for a day of the inspection, which is printed but is no day of the window. */
function isOfInspection(day: Day, { inspection: { from, to, feedback } }: Notice): boolean {
  return [from, to, feedback].includes(day);
}

/** A window must open before it closes, and close before its outcome is told. */
function keepsOrder(window: CommentWindow, key: 'opens' | 'closes', day: Day): boolean {
  const { opens, closes, outcome }: CommentWindow = { ...window, [key]: day };
  return (!opens || opens <= closes) && (!outcome || outcome.published > closes);
}

/** A window that the words state, in full or not. */
type StatedDays = WindowDays & { surely: boolean; published: Day | null };

/** The windows that the words state; `open`: they also state one whose days do not follow. */
function statedIn(
  words: string,
  notice: Pick<Notice, 'published'>,
): { days: StatedDays[]; open: boolean } {
  const published = notice.published ?? null;
  const sentences = new Set(words.replaceAll(/[^\S\n]/g, '').split(/[。\n]/));
  const found = [...sentences].flatMap(windowWords).map((one) => ({
    ...one,
    days: windowDays(one.words, published),
  }));
  return {
    days: found.flatMap(({ days, surely }) => (days ? [{ ...days, surely, published }] : [])),
    open: found.some(({ days, words: { kind } }) => !days && kind === 'length'),
  };
}

/**
 * A window without a first day opens with publication. By 民法典 article 203 a computed last day on
 * a holiday moves to the working day after it.
 */
function follows(key: 'opens' | 'closes', day: Day, window: StatedDays): boolean {
  if (key === 'opens') return day === (window.opens ?? window.published);
  return day === window.closes || (window.computed && day === workdayFrom(window.closes));
}
