import { describe, expect, it } from 'vitest';
import { listedItem } from '../../../tests/support/listed-items.ts';
import type { Rank } from './rank.ts';
import { type SortOrder, sortItems } from './sort.ts';

const { notice } = listedItem();
const ranked = (key: string, rank: Rank, published: string | null, deadline: string | null) => ({
  item: listedItem({ key, deadline, notice: { ...notice, published } }),
  rank,
});

const items = [
  ranked('a', [0, 1], '2024-01-01', '2026-12-31'),
  ranked('b', [1, 1], '2023-01-01', null),
  ranked('c', [0, 1], '2025-01-01', '2025-12-31'),
  ranked('d', [0, 2], null, '2025-12-31'),
];

describe('sortItems', () => {
  it.each<[SortOrder, string]>([
    ['relevance', 'bdca'],
    ['date', 'cabd'],
    ['deadline', 'cdab'],
  ])('by %s: %s', (order, expected) => {
    expect(
      sortItems(items, order)
        .map(({ key }) => key)
        .join(''),
    ).toBe(expected);
  });

  it('leaves equal items as they stand', () => {
    const equal = ['x', 'y', 'z'].map((key) => ranked(key, [0, 1], '2025-01-01', null));
    expect(sortItems(equal, 'relevance').map(({ key }) => key)).toEqual(['x', 'y', 'z']);
  });
});
