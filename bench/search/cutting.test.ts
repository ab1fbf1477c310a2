import { expect, it } from 'vitest';
import { cutPairs, cutWords } from './cutting.ts';

it('cuts overlapping pairs', () => {
  expect(cutPairs('药品采购')).toEqual(['药品', '品采', '采购']);
  expect(cutPairs('药')).toEqual(['药']);
  expect(cutPairs('')).toEqual([]);
});

it('cuts words, and leaves marks out', () => {
  expect(cutWords('医院，采购')).toEqual(['医院', '采购']);
});
