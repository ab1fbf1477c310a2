import type { Rule } from '../../rule.ts';

/** What changed after publication is dated neither before it nor in days to come. */
export const historyDates: Rule = {
  id: 'history-dates',
  severity: 'error',
  *check({ notice, today }) {
    const { published } = notice;
    for (const { history, placeOf } of notice.items) {
      for (const [index, { date }] of history.entries()) {
        const place = placeOf(['history', index, 'date']);
        if (published && date < published) {
          yield {
            place,
            message: `进展记录应是发布（${published}）以后的变化；这一条写的是 ${date}`,
            advice:
              '核对日期；发布时已经这样的，写在通报的原文里，不写 history。published 写错的，改正 published。',
            related: {
              ...notice.placeOf(['published']),
              message: `published 在这里写的是 ${published}`,
            },
          };
        } else if (date > today) {
          yield {
            place,
            message: `进展记录应是已经发生的变化，不晚于今天（${today}）；这一条写的是 ${date}`,
            advice: '核对日期，多半是年份写错；还没有到的，到那一天再写。',
          };
        }
      }
    }
  },
};
