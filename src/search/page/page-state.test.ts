import { describe, expect, it } from 'vitest';
import { noFilters } from '../engine/facets.ts';
import { longestQuery } from '../query/longest-query.ts';
import { isIdle, type PageState, readState, toggleValue, writeState } from './page-state.ts';

const idle: PageState = { typed: '', filters: noFilters, order: 'relevance' };

describe('the state in the address', () => {
  it('comes back from the address it was written to', () => {
    const states: PageState[] = [
      idle,
      { ...idle, typed: '药品 "招标 采购" -耗材 & 100%+#' },
      {
        typed: '一',
        order: 'deadline',
        filters: {
          issuer: ['shili-diyi', 'https://b.example/zhenggai/shili-fuyou'],
          region: ['示例省示例市'],
          year: ['2025', 'none'],
          status: ['in-progress'],
          topic: ['procurement'],
          window: ['open'],
          deadline: ['passed'],
        },
      },
    ];
    for (const state of states) expect(readState(writeState(state))).toEqual(state);
  });

  it('is written with one parameter a value, and nothing that is left out anyway', () => {
    expect(writeState(idle)).toBe('');
    const filters = { ...noFilters, issuer: ['a', 'b'], topic: ['procurement'] };
    expect(writeState({ ...idle, typed: ' x ', filters })).toBe(
      '?q=x&issuer=a&issuer=b&topic=procurement',
    );
    expect(writeState({ ...idle, order: 'date' })).toBe('?sort=date');
  });

  it('takes no order that does not exist, no value twice, and no more words than the field', () => {
    const state = readState(`?sort=name&year=2025&year=2025&other=1&q=${'字'.repeat(5000)}`);
    expect(state.order).toBe('relevance');
    expect(state.filters).toEqual({ ...noFilters, year: ['2025'] });
    expect(state.typed).toBe('字'.repeat(longestQuery));
  });
});

describe('isIdle', () => {
  it('is true while there are neither words nor filters', () => {
    expect(isIdle({ ...idle, typed: '  ' })).toBe(true);
    expect(isIdle({ ...idle, typed: '药' })).toBe(false);
    expect(isIdle({ ...idle, filters: { ...noFilters, year: ['2025'] } })).toBe(false);
  });
});

describe('toggleValue', () => {
  it('adds a value at the end, and takes it away again', () => {
    const one = toggleValue(noFilters, 'year', '2025');
    const two = toggleValue(one, 'year', '2024');
    expect(two).toEqual({ ...noFilters, year: ['2025', '2024'] });
    expect(toggleValue(two, 'year', '2025')).toEqual({ ...noFilters, year: ['2024'] });
    expect(noFilters.year).toEqual([]);
  });
});
