import type { Rule } from '../../rule.ts';

/** A notice is published after the inspection ended and its findings were told. */
export const publishedPlausible: Rule = {
  id: 'published-plausible',
  severity: 'warning',
  *check({ notice }) {
    const { published, inspection, placeOf } = notice;
    if (!published) return;
    for (const [key, meaning] of [
      ['feedback', '巡察反馈'],
      ['to', '巡察结束'],
    ] as const) {
      const day = inspection[key];
      if (!day || day <= published) continue;
      yield {
        place: placeOf(['published']),
        message: `published（发布日期）应不早于${meaning}的日子 ${day}；现在写的是 ${published}`,
        advice: '核对两个日期，改正写错的那一个。',
        related: {
          ...placeOf(['inspection', key]),
          message: `inspection 的 ${key} 在这里写的是 ${day}`,
        },
      };
      return;
    }
  },
};
