import { type Amount, printAmount } from '../../figures/amount.ts';
import { type Change, changesIn } from '../../figures/change.ts';
import { printRate, printsRate, shareOf } from '../../figures/rate.ts';
import type { Rule } from '../../rule.ts';

/** A change goes the way its word says, by as much as its two figures make. */
export const changeAgrees: Rule = {
  id: 'change-agrees',
  severity: 'warning',
  *check({ passages }) {
    for (const passage of passages) {
      const { text, placeOf } = passage;
      for (const change of changesIn(passage)) {
        const fault = faultOf(change);
        if (!fault) continue;
        const { index, end } = fault.at;
        yield {
          place: placeOf(index, end),
          message: `从${printAmount(change.from)}到${printAmount(change.to)}，应为${fault.expected}；这里写的是“${text.slice(index, end)}”`,
          advice: '核对批准的原文，看是前后两个数、升降的说法，还是变化的多少写错了。',
        };
      }
    }
  },
};

/** Which words are wrong, the way or the amount, and what they should say. */
function faultOf(change: Change): { at: Change['word']; expected: string } | null {
  const { grows, word, by } = change;
  const way = wayOf(change);
  if (way !== (grows ? '增加' : '减少')) return { at: word, expected: way };
  return by && !isRight(change, by) ? { at: by, expected: amountOf(change, by) } : null;
}

function isRight({ from, to }: Change, by: Amount): boolean {
  const difference = Math.abs(to.value - from.value);
  if (by.unit === '%') {
    const { rate, doubt } = shareOf(to, from);
    return printsRate(by, Math.abs(rate - 100), doubt);
  }
  if (by.unit !== from.unit && !(by.unit === '百分点' && from.unit === '%')) return true;
  const slack = from.slack + to.slack + by.slack;
  return Math.abs(difference - by.value) <= slack + 1e-6;
}

function wayOf({ from, to }: Pick<Change, 'from' | 'to'>): '增加' | '减少' | '不变' {
  if (to.value === from.value) return '不变';
  return to.value > from.value ? '增加' : '减少';
}

/** By how much it is, in the unit in which the words say it. */
function amountOf({ from, to }: Change, by: Amount): string {
  const difference = Number(Math.abs(to.value - from.value).toFixed(6));
  const way = wayOf({ from, to });
  if (from.unit === '%') return `${way}${difference}个百分点`;
  if (by.unit !== '%') return `${way}${printAmount({ ...by, value: difference })}`;
  return `${way}${printRate(Math.abs(shareOf(to, from).rate - 100), by)}%`;
}
