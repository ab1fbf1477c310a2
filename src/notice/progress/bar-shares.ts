import type { StatusCounts } from '../content/content.ts';
import { sharesOf, totalOf } from './status-shares.ts';

/** The part of a bar that stands for the items of one status; lengths in hundredths. */
export interface BarShare {
  status: keyof StatusCounts;
  /** Where it begins, of the bar's width. */
  x: number;
  width: number;
  /** What of its height is filled: from where, and how much. */
  fill: readonly [from: number, height: number];
}

/** As the discs of the badges are filled; what is not stated is a line alone. */
const fills = {
  completed: [0, 100],
  sustained: [0, 100],
  'mostly-completed': [25, 75],
  'in-progress': [50, 50],
  'not-completed': [100, 0],
  none: [35, 30],
} as const;

/** Before the next share, in hundredths of the full width; a short share is never all gap. */
const gapAfter = (width: number) => Math.min(0.8, width / 2);

/**
 * The shares of a bar of items by status: each as long as it has items, and filled as far as they
 * are done. `scale` is how many items the full width stands for, where bars are compared.
 */
export function barShares(counts: StatusCounts, scale = totalOf(counts)): BarShare[] {
  const shares = sharesOf(counts);
  let before = 0;
  return shares.map(({ status, count }, index) => {
    const x = (100 * before) / scale;
    const whole = (100 * count) / scale;
    before += count;
    const width = whole - (index < shares.length - 1 ? gapAfter(whole) : 0);
    return { status, x: rounded(x), width: rounded(width), fill: fills[status] };
  });
}

function rounded(hundredths: number): number {
  return Math.round(hundredths * 100) / 100;
}
