import { expect, it } from 'vitest';
import { wordMatcher } from './word-matcher.ts';

function found(words: string[], text: string): string[] {
  return wordMatcher(words)
    .matches(text)
    .map(({ word, index, end }) => `${word} ${index}-${end}`);
}

it('finds words that overlap, that hold one another and that end together', () => {
  expect(found(['市中', '中心', '心', '市中心医院'], '本市中心医院')).toEqual([
    '市中 1-3',
    '中心 2-4',
    '心 3-4',
    '市中心医院 1-6',
  ]);
});

it('goes on with a shorter beginning where a longer one ends', () => {
  expect(found(['甲乙甲丙', '乙甲丁'], '甲乙甲丁甲乙甲丙')).toEqual(['乙甲丁 1-4', '甲乙甲丙 4-8']);
  expect(found(['甲甲'], '甲甲甲')).toEqual(['甲甲 0-2', '甲甲 1-3']);
});

it('passes over white space in text and words', () => {
  expect(found(['残 废'], '残\n废，残　废')).toEqual(['残 废 0-3', '残 废 4-7']);
});

it('finds nothing without words', () => {
  expect(found([], '残废')).toEqual([]);
  expect(found([' '], '残 废')).toEqual([]);
});

it('reads a text once, however many words are listed and however often they stand in it', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `词${index}号`);
  expect(found(words, '词4999号，词12号。'.repeat(50_000))).toHaveLength(100_000);
});
