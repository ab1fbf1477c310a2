import { describe, expect, it } from 'vitest';
import type { FacetName } from '../engine/facets.ts';
import { type FacetState, foldOptions, optionsOf, shownAtFirst } from './facet-options.ts';

const statuses = ['completed', 'in-progress', 'none'];

function options(facet: FacetName, counts: Record<string, number>, rest: Partial<FacetState> = {}) {
  const state = { counts: new Map(Object.entries(counts)), chosen: [], focused: null, ...rest };
  return optionsOf(facet, state, (value) => `名${value}`, statuses);
}

const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);

describe('optionsOf', () => {
  it('puts the most hits first, equals by name', () => {
    expect(values(options('issuer', { a: 1, c: 5, b: 5 }))).toEqual(['b', 'c', 'a']);
  });

  it('puts statuses in the order of their names, and years newest first; none comes last', () => {
    expect(values(options('status', { none: 9, 'in-progress': 8, completed: 1 }))).toEqual(
      statuses,
    );
    expect(values(options('year', { 2023: 9, none: 4, 2026: 1, 2025: 3 }))).toEqual([
      '2026',
      '2025',
      '2023',
      'none',
    ]);
  });

  it('keeps what is chosen or has the focus, though nothing has it', () => {
    const list = options('topic', { a: 2 }, { chosen: ['b'], focused: 'c' });
    expect(list).toEqual([
      { value: 'a', name: '名a', count: 2, chosen: false, kept: false },
      { value: 'b', name: '名b', count: 0, chosen: true, kept: true },
      { value: 'c', name: '名c', count: 0, chosen: false, kept: true },
    ]);
  });
});

describe('foldOptions', () => {
  it('leaves the first ones and the kept ones, in their order', () => {
    const counts = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`v${index}`, 100 - index]),
    );
    const list = options('issuer', counts, { chosen: ['v15'], focused: 'v12' });
    const first = Array.from({ length: shownAtFirst }, (_, index) => `v${index}`);
    expect(values(foldOptions(list))).toEqual([...first, 'v12', 'v15']);
  });
});
