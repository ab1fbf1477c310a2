import { joinedDates } from '../time/date-range.ts';

/** In front of the days: 请于, 可在. */
const askedBefore = /(?:(?<![邀申聘])请|可以?|欢迎|如有|如对)[^。；]{0,24}$/;
/** Behind them, maybe after how long that is: 期间，社会各界如有…, 为期10天，欢迎…. */
const askedBehind =
  /^\s?(?:止|期间|内|结束)?(?:[（(][^（）()]{1,12}[）)])?[，,]?(?:(?:为期|共计?)[^，。；]{1,8}[，,])?[^，。；巡]{0,16}?(?:欢迎|(?<![邀申聘])请|可以?[在向将就把对提反通拨来]|[如若]有|[如若]对|凡)/;
/** A cheap test of which sentences can hold two days that are joined. */
const joint = /[至到—－–~～-]\s{0,3}[\d０-９一二三四五六七八九十〇零○]/;
/** What people are asked for. */
const asked = /意见|建议|反映|反馈|提出|监督|异议/;
/** Days of something else, such as the inspection. */
const ofSomethingElse = /(?:巡[察视]|整改|检查|审计|自查|假期?|节)[^，。；]{0,8}$/;
const reach = 60;

/** Where in a sentence the days begin within which it asks people to answer; null if it does not. */
export function askedWithin(sentence: string): { index: number } | null {
  if (!joint.test(sentence) || !asked.test(sentence)) return null;
  for (const [first, last] of joinedDates(sentence)) {
    const before = sentence.slice(Math.max(0, first.index - reach), first.index);
    const behind = sentence.slice(last.end, last.end + reach);
    if (ofSomethingElse.test(before)) continue;
    if (askedBehind.test(behind) || (askedBefore.test(before) && asked.test(behind))) {
      return { index: first.index };
    }
  }
  return null;
}
