import type { Rule } from '../../rule.ts';

/** Comments are taken from publication on, not before it. */
export const windowOpens: Rule = {
  id: 'window-opens',
  severity: 'warning',
  *check({ notice: { published, comments, placeOf } }) {
    if (!published || !comments) return;
    const { opens, closes } = comments;
    const related = { ...placeOf(['published']), message: `发布日期在这里写的是 ${published}` };
    if (closes < published) {
      yield {
        place: placeOf(['comments', 'closes']),
        message: `征求意见的截止日应在发布（${published}）之后；现在是 ${closes}，发布时已经截止`,
        advice: '核对发布日期和批准的原文，改正写错的那一个；确实过期的，请起草部门重新确定时间。',
        related,
      };
    } else if (opens && opens < published) {
      yield {
        place: placeOf(['comments', 'opens']),
        message: `征求意见应从发布（${published}）那天或以后开始；现在是 ${opens} 开始，群众少了几天`,
        advice: '核对发布日期和批准的原文，改正写错的那一个。',
        related,
      };
    }
  },
};
