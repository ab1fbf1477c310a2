import { type Amount, printAmount } from '../../figures/amount.ts';
import { printRate, printsRate, shareOf } from '../../figures/rate.ts';
import { sharesIn } from '../../figures/share.ts';
import type { Rule } from '../../rule.ts';

/** A share or rate is what its part makes of its whole, where all three figures stand. */
export const shareAgrees: Rule = {
  id: 'share-agrees',
  severity: 'warning',
  *check({ passages }) {
    for (const passage of passages) {
      const { text, placeOf } = passage;
      if (!/[%％]/.test(text)) continue;
      for (const { rate, part, whole, figures } of sharesIn(passage)) {
        if (isExplained(rate, figures)) continue;
        yield {
          place: placeOf(rate.index, rate.end),
          message: `${printAmount(part)} ÷ ${printAmount(whole)} 应为 ${printRate(shareOf(part, whole).rate, rate)}%；这里写的是“${text.slice(rate.index, rate.end)}”`,
          advice: '核对批准的原文，重新算一遍，看三个数中哪一个写错了。',
        };
      }
    }
  },
};

/** True if any two amounts, what one leaves of another, or several of one, make the rate. */
function isExplained(rate: Amount, amounts: readonly Amount[]): boolean {
  return amounts.some((whole) => {
    const parts = amounts.filter((part) => part !== whole && part.unit === whole.unit);
    if (whole.value === 0) return false;
    return [...parts, ...together(parts)].some((part) => {
      const { rate: share, doubt } = shareOf(part, whole);
      return printsRate(rate, share, doubt) || printsRate(rate, 100 - share, doubt);
    });
  });
}

/** Parts of which the rate may be that of all together: 上半年12次，下半年14次，占计划25次的104%. */
function together(parts: readonly Amount[]): Amount[] {
  const [first] = parts;
  if (!first || parts.length < 2) return [];
  const total = (figure: (part: Amount) => number) =>
    parts.reduce((sum, part) => sum + figure(part), 0);
  return [{ ...first, value: total(({ value }) => value), slack: total(({ slack }) => slack) }];
}
