import type { Amount } from './amount.ts';
import { looksLikeSlip } from './slip.ts';

/** A total and parts that the words around them give as the whole of it. */
export interface Sum {
  total: Amount;
  /** What goes off has a value below 0. */
  parts: readonly Amount[];
  /** The amount that a finding points at: the one that follows from the others. */
  claim: Amount;
  /** False if the words may mean something else: then only a slip of one figure is told. */
  isSure: boolean;
}

/** What a sum leaves over: the total less its parts. Rounded figures may leave some. */
export function restOf({ total, parts }: Pick<Sum, 'total' | 'parts'>): number {
  const figures = [total, ...parts];
  const rest = parts.reduce((left, { value }) => left - value, total.value);
  const slack =
    figures.reduce((most, one) => most + one.slack, 0) + Number.EPSILON * total.value * 8;
  return Math.abs(rest) <= slack ? 0 : rest;
}

/** True if one of its figures, with the slip of a pen undone, makes the sum come out. */
export function isSlip(sum: Sum): boolean {
  const rest = restOf(sum);
  const figures = [sum.total, ...sum.parts];
  return figures.some((one) => {
    const expected = one === sum.total ? one.value - rest : one.value + rest;
    const sign = one.value < 0 ? -1 : 1;
    return looksLikeSlip(one.value * sign, expected * sign, lastPlace(figures));
  });
}

/** The value of the last place that any of the figures prints. */
function lastPlace(figures: readonly Amount[]): number {
  return Math.min(
    ...figures.map(({ digits, scale }) => scale / 10 ** (digits.split('.')[1] ?? '').length),
  );
}
