import { describe, expect, it } from 'vitest';
import { countStatuses } from '../content/content.ts';
import { printShares, sharesOf, statesStatuses, totalOf } from './status-shares.ts';

const none = countStatuses([]);

describe('shares', () => {
  it('come in the order of statuses, without those that no item has', () => {
    const counts = { ...none, 'not-completed': 2, completed: 36, none: 1 };
    expect(sharesOf(counts).map(({ status }) => status)).toEqual([
      'completed',
      'not-completed',
      'none',
    ]);
    expect(printShares(counts)).toBe('已完成 36 项；未完成 2 项；未注明 1 项');
    expect(totalOf(counts)).toBe(39);
  });

  it('state a status if one item has one', () => {
    expect(statesStatuses({ ...none, none: 3 })).toBe(false);
    expect(statesStatuses(none)).toBe(false);
    expect(statesStatuses({ ...none, none: 3, sustained: 1 })).toBe(true);
  });
});
