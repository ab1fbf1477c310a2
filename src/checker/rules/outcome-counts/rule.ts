import type { Rule } from '../../rule.ts';

/** The numbers of comments received and adopted agree with each other and with the answers. */
export const outcomeCounts: Rule = {
  id: 'outcome-counts',
  severity: 'warning',
  *check({ notice: { comments, placeOf } }) {
    if (!comments?.outcome) return;
    const { received, adopted, answers } = comments.outcome;
    const placeIn = (key: string) => placeOf(['comments', 'outcome', key]);
    const listed = { ...placeIn('answers'), message: '逐条答复在这里' };
    const ofAdoption = answers.filter(({ decision }) => decision === '采纳').length;
    if (received !== undefined && adopted !== undefined && adopted > received) {
      yield {
        place: placeIn('adopted'),
        message: `采纳的意见（adopted）应不多于收到的（received）；现在写的是收到 ${received} 条，采纳 ${adopted} 条`,
        advice: '核对意见的登记，改正写错的那一个。',
        related: { ...placeIn('received'), message: `received 在这里写的是 ${received}` },
      };
    }
    if (received !== undefined && answers.length > received) {
      yield {
        place: placeIn('received'),
        message: `收到的意见（received）应不少于逐条答复的；现在写的是收到 ${received} 条，答复有 ${answers.length} 条`,
        advice: '核对意见的登记：数字写错的，改正；一条意见分几处答复的，合成一处。',
        related: listed,
      };
    }
    if (adopted !== undefined && ofAdoption > adopted) {
      yield {
        place: placeIn('adopted'),
        message: `采纳的意见（adopted）应不少于答复里写明“采纳”的；现在写的是采纳 ${adopted} 条，答复里有 ${ofAdoption} 条`,
        advice: '核对意见的登记：数字写错的，改正；只采纳了一部分的，decision 写“部分采纳”。',
        related: listed,
      };
    }
  },
};
