import { describe, expect, it } from 'vitest';
import { listedItem } from '../../../tests/support/listed-items.ts';
import { type FacetName, filterItems, isDeadlinePassed, noFilters, valuesOf } from './facets.ts';
import type { ListedItem } from './listed-item.ts';

const today = '2025-06-01';

describe('valuesOf', () => {
  const notice = listedItem().notice;
  const withWindow = (opens: string | null, closes: string) =>
    listedItem({ notice: { ...notice, window: { opens, closes } } });

  it.each<[FacetName, Partial<ListedItem>, string[]]>([
    ['issuer', {}, ['shili']],
    ['region', {}, ['示例省示例市']],
    ['region', { issuer: { id: 'a', name: '甲', region: null } }, []],
    ['year', {}, ['2025']],
    ['year', { notice: { ...notice, published: null } }, ['none']],
    ['status', { status: 'sustained' }, ['sustained']],
    ['status', {}, ['none']],
    ['topic', { topics: ['procurement', 'finance'] }, ['procurement', 'finance']],
  ])('%s of %j', (name, facts, values) => {
    expect(valuesOf(listedItem(facts), name, today)).toEqual(values);
  });

  it.each([
    ['2025-05-01', '2025-06-01', true],
    ['2025-06-01', '2025-07-01', true],
    [null, '2025-06-01', true],
    ['2025-06-02', '2025-07-01', false],
    ['2025-05-01', '2025-05-31', false],
  ])('a window from %s to %s is open: %s', (opens, closes, isOpen) => {
    expect(valuesOf(withWindow(opens, closes), 'window', today)).toEqual(isOpen ? ['open'] : []);
  });

  it.each([
    ['2025-05-31', null, true],
    ['2025-05-31', 'in-progress', true],
    ['2025-05-31', 'completed', false],
    ['2025-05-31', 'sustained', false],
    ['2025-06-01', null, false],
    [null, 'not-completed', false],
  ] as const)('a deadline on %s, status %s, has passed: %s', (deadline, status, passed) => {
    expect(isDeadlinePassed({ deadline, status }, today)).toBe(passed);
  });
});

describe('filterItems', () => {
  const items = [
    listedItem({ key: 'a', status: 'completed', topics: ['procurement'] }),
    listedItem({ key: 'b', status: 'completed', topics: ['personnel'] }),
    listedItem({ key: 'c', status: 'in-progress', topics: ['procurement', 'personnel'] }),
    listedItem({ key: 'd' }),
  ];
  const filter = (filters: Partial<typeof noFilters>) => {
    const { passed, counts } = filterItems(items, { ...noFilters, ...filters }, today);
    return {
      passed: passed.map(({ key }) => key).join(''),
      status: Object.fromEntries(counts.status),
      topic: Object.fromEntries(counts.topic),
    };
  };

  it('lets all pass where nothing is chosen', () => {
    expect(filter({})).toEqual({
      passed: 'abcd',
      status: { completed: 2, 'in-progress': 1, none: 1 },
      topic: { procurement: 2, personnel: 2 },
    });
  });

  it('counts a facet’s values under the other facets only', () => {
    expect(filter({ status: ['completed'] })).toEqual({
      passed: 'ab',
      status: { completed: 2, 'in-progress': 1, none: 1 },
      topic: { procurement: 1, personnel: 1 },
    });
    expect(filter({ status: ['completed'], topic: ['procurement'] })).toEqual({
      passed: 'a',
      status: { completed: 1, 'in-progress': 1 },
      topic: { procurement: 1, personnel: 1 },
    });
  });

  it('takes any of several values of a facet', () => {
    expect(filter({ status: ['in-progress', 'none'] }).passed).toBe('cd');
  });

  it('finds nothing for a value that no item has', () => {
    expect(filter({ topic: ['unknown'] }).passed).toBe('');
  });

  it('gives counts that choosing then keeps, for every value of every facet', () => {
    const { counts } = filterItems(items, noFilters, today);
    for (const name of ['issuer', 'region', 'year', 'status', 'topic'] as const) {
      for (const [value, count] of counts[name]) {
        const { passed } = filterItems(items, { ...noFilters, [name]: [value] }, today);
        expect([name, value, passed.length]).toEqual([name, value, count]);
      }
    }
  });
});
