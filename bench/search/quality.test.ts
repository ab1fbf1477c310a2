import { describe, expect, it } from 'vitest';
import { judge } from './quality.ts';

const answer = (...found: number[]) => ({ total: found.length, found: new Set(found) });

describe('judge', () => {
  it('tells what was found of the truth, and what of the found is true', () => {
    const quality = judge([
      { answer: answer(1, 2, 3, 4), truth: new Set([1, 2]) },
      { answer: answer(5), truth: new Set([5, 6]) },
    ]);
    expect(quality).toEqual({ recall: 0.75, precision: 0.75, absentWithHits: 0 });
  });

  it('counts a query that found nothing as not recalled, and leaves it out of the precision', () => {
    const quality = judge([
      { answer: answer(), truth: new Set([1]) },
      { answer: answer(2), truth: new Set([2]) },
    ]);
    expect(quality).toEqual({ recall: 0.5, precision: 1, absentWithHits: 0 });
  });

  it('counts absent queries that found something, and nothing else of them', () => {
    const quality = judge([
      { answer: answer(1), truth: new Set() },
      { answer: answer(), truth: new Set() },
      { answer: answer(2), truth: new Set([2]) },
    ]);
    expect(quality).toEqual({ recall: 1, precision: 1, absentWithHits: 1 });
  });

  it('compares totals where no more is known', () => {
    const truth = new Set([1, 2, 3, 4]);
    expect(judge([{ answer: { total: 4, found: null }, truth }]).recall).toBe(1);
    expect(judge([{ answer: { total: 3, found: null }, truth }]).recall).toBe(0.75);
    expect(judge([{ answer: { total: 5, found: null }, truth }]).precision).toBe(0.8);
  });
});
