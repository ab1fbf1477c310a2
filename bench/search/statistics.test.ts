import { expect, it } from 'vitest';
import { mean, ninetiethPercentile } from './statistics.ts';

it('tells the mean', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNaN();
});

it('tells what nine tenths of the numbers do not exceed', () => {
  expect(ninetiethPercentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toBe(9);
  expect(ninetiethPercentile(Array.from({ length: 20 }, (_, index) => index + 1))).toBe(18);
  expect(ninetiethPercentile([4])).toBe(4);
  expect(() => ninetiethPercentile([])).toThrow();
});
