import type { Passage } from '../../../notice/content/passage.ts';
import { type Amount, printAmount } from '../../figures/amount.ts';
import { amountsBySentence } from '../../figures/sentence-amounts.ts';
import { sumsIn } from '../../figures/sums-in.ts';
import { unitFaultIn } from '../../figures/unit-fault.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** An amount of money is not ten thousand times what the other figures say. */
export const unitAgrees: Rule = {
  id: 'unit-agrees',
  severity: 'warning',
  *check({ passages }) {
    const told = new Set<string>();
    for (const passage of passages) {
      if (!passage.text.includes('万')) continue;
      for (const sum of sumsIn(passage)) {
        const fault = unitFaultIn(sum);
        if (!fault || told.has(fault.amount.digits)) continue;
        told.add(fault.amount.digits);
        const { amount, expected } = fault;
        const other = amount === sum.total ? sum.parts[0] : sum.total;
        yield {
          ...finding(passage, amount, `照同一段的其他金额推算，应为${printAmount(expected)}`),
          ...(other && {
            related: {
              ...passage.placeOf(other.index, other.end),
              message: `从这里的${printAmount(other)}算起`,
            },
          }),
        };
      }
    }
    yield* sameDigits(passages, told);
  },
};

/** Fewer digits may well stand twice by chance; within a paragraph fewer will do if they have a fraction. */
const fewestDigits = 4;
const fewestOfFraction = 3;

/** The same digits with 元 and with 万元. */
function* sameDigits(
  passages: readonly Passage[],
  told: ReadonlySet<string>,
): Iterable<RuleFinding> {
  const first = new Map<string, { passage: Passage; amount: Amount }>();
  for (const passage of passages) {
    if (!passage.text.includes('元')) continue;
    for (const amount of amountsBySentence(passage).flatMap(({ amounts }) => amounts)) {
      const { digits, unit } = amount;
      if (unit !== '元' || told.has(digits) || !isTelling(digits)) continue;
      const earlier = first.get(digits);
      const isFar = earlier?.passage !== passage && significant(digits) < fewestDigits;
      const before = isFar ? undefined : earlier;
      if (!before) first.set(digits, { passage, amount });
      if (!before || !isTenThousandfold(before.amount, amount)) continue;
      yield {
        ...finding(
          passage,
          amount,
          `同样的数字，单位应一致：前面写的是${printAmount(before.amount)}`,
        ),
        related: {
          ...before.passage.placeOf(before.amount.index, before.amount.end),
          message: `这里写的是${printAmount(before.amount)}`,
        },
      };
    }
  }
}

function isTenThousandfold(one: Amount, other: Amount): boolean {
  return Math.max(one.scale, other.scale) / Math.min(one.scale, other.scale) === 1e4;
}

function isTelling(digits: string): boolean {
  return significant(digits) >= (digits.includes('.') ? fewestOfFraction : fewestDigits);
}

function significant(digits: string): number {
  return digits
    .replace(/^[0.]+/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}

function finding(
  { text, placeOf }: Passage,
  { index, end }: Amount,
  expected: string,
): RuleFinding {
  return {
    place: placeOf(index, end),
    message: `${expected}；这里写的是“${text.slice(index, end)}”，相差一万倍`,
    advice: '核对批准的原文和账目，看单位是“元”还是“万元”。',
  };
}
