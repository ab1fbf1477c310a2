import { expect, it } from 'vitest';
import { allMatches } from './all-matches.ts';

it.each([
  [/\d+/g, '3个、12个'],
  [/(?<one>[一二])是|(\d)/g, '一是2'],
  [/(?=患)|$/g, '患者和患儿'],
  [/x/g, '没有'],
  [/a*/gu, '𠮷ab'],
])('finds what matchAll finds: %s', (pattern, text) => {
  const expected = [...text.matchAll(pattern)];
  expect(allMatches(pattern, text)).toEqual(expected);
  expect(allMatches(pattern, text)).toEqual(expected);
});
