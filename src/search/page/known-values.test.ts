import { describe, expect, it } from 'vitest';
import { forEachFacet, noFilters } from '../engine/facets.ts';
import type { ListedItem } from '../engine/listed-item.ts';
import { keepKnown, knownValues } from './known-values.ts';

const issuer = { id: 'shili', name: '示例市第一人民医院', region: '示例省示例市' };
const everything = {
  items: [{ issuer } as ListedItem],
  counts: {
    ...forEachFacet(() => new Map<string, number>()),
    issuer: new Map([['shili', 1]]),
    year: new Map([['2025', 1]]),
  },
};
const names = { ...forEachFacet(() => ({})), window: { open: '正在征求意见' } };

describe('known values', () => {
  const known = knownValues(everything, names);

  it('name the issuers', () => {
    expect(known.issuers.get('shili')).toBe('示例市第一人民医院');
  });

  it('shut out what nothing can have, but not what only nothing has today', () => {
    const filters = {
      ...noFilters,
      issuer: ['nobody', 'shili'],
      year: ['1999'],
      window: ['open', 'shut'],
    };
    expect(keepKnown(filters, known)).toEqual({
      ...noFilters,
      issuer: ['shili'],
      window: ['open'],
    });
  });
});
