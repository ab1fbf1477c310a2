import type { Amount } from './amount.ts';
import { restOf, type Sum } from './sum.ts';

/** An amount with 万 too many or too few. */
export interface UnitFault {
  amount: Amount;
  /** What the amount would have to be. */
  expected: Pick<Amount, 'value' | 'scale' | 'unit'>;
}

const tenThousand = 1e4;

/** The one amount of a sum that makes it come out once 万 is added to, or taken from, it. */
export function unitFaultIn(sum: Sum): UnitFault | null {
  if (restOf(sum) === 0) return null;
  const faults = [sum.total, ...sum.parts].flatMap((amount) =>
    otherScales(amount).flatMap((scale) => {
      const expected = {
        ...amount,
        scale,
        value: (amount.value / amount.scale) * scale,
        slack: (amount.slack / amount.scale) * scale,
      };
      const swap = (one: Amount) => (one === amount ? expected : one);
      const mended = { ...sum, total: swap(sum.total), parts: sum.parts.map(swap) };
      return expected.value > 0 && restOf(mended) === 0 ? [{ amount, expected }] : [];
    }),
  );
  return faults.length === 1 ? (faults[0] ?? null) : null;
}

function otherScales({ scale, unit }: Amount): number[] {
  if (unit !== '元') return [];
  return scale === 1 ? [tenThousand] : scale === tenThousand ? [1] : [];
}
