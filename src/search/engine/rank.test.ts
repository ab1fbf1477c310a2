import { describe, expect, it } from 'vitest';
import { compareRanks, rankOf } from './rank.ts';

const term = (positions: number[], inHead = false, length = 2) => ({
  length,
  places: { positions, inHead },
});

/** True if the first set of terms ranks before the second. */
const isBetter = (a: Parameters<typeof rankOf>[0], b: Parameters<typeof rankOf>[0]) =>
  compareRanks(rankOf(a), rankOf(b)) < 0;

describe('rankOf', () => {
  it('puts a term in the heading before any number elsewhere', () => {
    expect(isBetter([term([0], true)], [term([10, 20, 30, 40, 50])])).toBe(true);
  });

  it('puts two terms in the heading before one', () => {
    const both = [term([0], true), term([90], true)];
    expect(isBetter(both, [term([0], true), term([2])])).toBe(true);
  });

  it('puts more places before fewer', () => {
    expect(isBetter([term([10, 20])], [term([10])])).toBe(true);
  });

  it('puts near terms before far ones, whichever comes first', () => {
    const near = [term([100]), term([0, 96])];
    const far = [term([100]), term([0, 200])];
    expect(isBetter(near, far)).toBe(true);
  });

  it('holds terms that touch or overlap for the nearest there are', () => {
    expect(rankOf([term([10]), term([12])])).toEqual(rankOf([term([10]), term([11])]));
  });

  it('needs no positions of single characters', () => {
    expect(rankOf([term([], false, 1), term([50])])).toEqual([0, 2]);
  });
});
