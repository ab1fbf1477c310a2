import type { Rule } from '../../rule.ts';

/** A notice says when it was published. */
export const publishedStated: Rule = {
  id: 'published-stated',
  severity: 'warning',
  *check({ notice }) {
    const { published, placeOf } = notice;
    if (published) return;
    yield {
      place: placeOf(['published']),
      message: '应有一行“published: 年-月-日”，写明发布日期；没有找到，页面会显示“未注明发布日期”',
      advice: '补上实际发布的日期，例如“published: 2025-05-06”。',
    };
  },
};
