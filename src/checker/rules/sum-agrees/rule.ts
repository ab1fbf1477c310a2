import { statusSumsIn } from '../../counts/status-sum.ts';
import { type Amount, printAmount } from '../../figures/amount.ts';
import { restOf, type Sum } from '../../figures/sum.ts';
import { sumsIn } from '../../figures/sums-in.ts';
import { unitFaultIn } from '../../figures/unit-fault.ts';
import type { Rule } from '../../rule.ts';

/** A total is the sum of its parts, a rest what the parts leave of it. */
export const sumAgrees: Rule = {
  id: 'sum-agrees',
  severity: 'warning',
  *check({ passages }) {
    for (const passage of passages) {
      const { text, placeOf } = passage;
      for (const sum of [...sumsIn(passage), ...statusSumsIn(passage)]) {
        if (restOf(sum) === 0 || unitFaultIn(sum)) continue;
        const { claim } = sum;
        yield {
          place: placeOf(claim.index, claim.end),
          message: `${working(sum)}；这里写的是“${text.slice(claim.index, claim.end)}”`,
          advice: '核对批准的原文和台账，看哪一个数写错了，或者漏写了哪一部分。',
        };
      }
    }
  },
};

/** The working as people write it: 26台 − 19台 应为 5台. */
function working({ total, parts, claim }: Sum): string {
  const others = parts.filter((part) => part !== claim);
  const whole = claim === total;
  const figures = whole ? parts : [total, ...others];
  const signed = figures.map((one, place) =>
    place === 0 || whole ? one : { ...one, value: -one.value },
  );
  const value = signed.reduce((sum, one) => sum + one.value, 0);
  return `${signed.map(printTerm).join(' ')} 应为 ${printAmount({ ...finest(figures), value })}`;
}

function printTerm(amount: Amount, place: number): string {
  if (place === 0) return printAmount(amount);
  const sign = amount.value < 0 ? '−' : '+';
  return `${sign} ${printAmount({ ...amount, value: Math.abs(amount.value) })}`;
}

/** The amount whose unit prints the result without a long fraction. */
function finest(figures: readonly Amount[]): Amount {
  return figures.reduce((least, one) => (one.scale < least.scale ? one : least));
}
