import type { Rule } from '../../rule.ts';

/** An item says something besides its title. */
export const itemEmpty: Rule = {
  id: 'item-empty',
  severity: 'warning',
  *check({ notice }) {
    const { items } = notice;
    for (const { paragraphs, followUps, placeOf } of items) {
      if (paragraphs.length > 0 || followUps.length > 0) continue;
      yield {
        place: placeOf(['title']),
        message: '整改事项在标题以外应有正文，说明怎样整改；这个文件里没有',
        advice: '把批准的原文写在第二行“---”的下面；原文确实只有标题的，不必改。',
      };
    }
  },
};
