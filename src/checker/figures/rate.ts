import type { Amount } from './amount.ts';

/** How far a printed rate may be from the true one: it may have been rounded or cut off. */
function lastPlace({ digits }: Pick<Amount, 'digits'>): number {
  return 10 ** -(digits.split('.')[1] ?? '').length;
}

/** True if a printed rate can stand for this one; `doubt` is what rounding in its parts may add. */
export function printsRate(printed: Amount, rate: number, doubt = 0): boolean {
  return Math.abs(rate - printed.value) < lastPlace(printed) + doubt - 1e-9;
}

/** The share that a part has of a whole, in per cent, and how far rounding may have moved it. */
export function shareOf(part: Amount, whole: Amount): { rate: number; doubt: number } {
  const rate = (part.value / whole.value) * 100;
  const doubt = ((part.slack + (part.value / whole.value) * whole.slack) / whole.value) * 100;
  return { rate, doubt };
}

/** A rate with as many decimals as the printed one, and two where that has none. */
export function printRate(rate: number, { digits }: Pick<Amount, 'digits'>): string {
  const places = Math.max(2, (digits.split('.')[1] ?? '').length);
  return String(Number(rate.toFixed(places)));
}
