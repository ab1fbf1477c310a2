import { expect, it } from 'vitest';
import { largestCombinations } from './combinations.ts';

function combine(...found: [weight: number, items: string][]): number[][] {
  return largestCombinations(found.map(([weight, items]) => ({ weight, items: new Set(items) })));
}

it('finds which words stand together, none of them within others', () => {
  expect(combine([2, 'abc'], [2, 'cd'], [2, 'd'])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it('puts those of more weight first', () => {
  expect(combine([2, 'a'], [2, 'b'], [5, 'b'], [8, 'c'])).toEqual([[3], [1, 2], [0]]);
});

it('finds nothing where nothing is found', () => {
  expect(combine([2, ''], [2, ''])).toEqual([]);
  expect(combine()).toEqual([]);
});

it('keeps to the order of the words where they weigh the same', () => {
  expect(combine([2, 'a'], [2, 'cb'], [2, 'ab'])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});
