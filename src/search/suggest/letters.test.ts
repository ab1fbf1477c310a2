import { expect, it } from 'vitest';
import { makeReadings } from '../index/readings.ts';
import { wordsOfLetters } from './letters.ts';
import { makeVocabulary } from './vocabulary.ts';

const counts = { 药品: 40, 采购: 30, 招标: 20, 公示: 9, 公式: 2, 绿化: 3, 重庆: 2, 西安: 2, 线: 9 };
const vocabulary = makeVocabulary([
  {
    terms: { terms: Object.keys(counts), items: Object.values(counts) },
    readings: makeReadings(Object.keys(counts)),
  },
]);
const read = (letters: string) =>
  wordsOfLetters(letters, vocabulary).map((words) => words.join(' '));

it.each([
  ['yaopin', ['药品']],
  ['zhaobiao', ['招标']],
  ["zhao'biao", ['招标']],
  ['yaopincaigou', ['药品 采购']],
  ['gongshi', ['公示', '公式']],
  ['lvhua', ['绿化']],
  ['lühua', ['绿化']],
  ['chongqing', ['重庆']],
  ['xian', ['线', '西安']],
])('reads %s', (letters, words) => {
  expect(read(letters)).toEqual(words);
});

it.each(['yaopi', 'yaopinx', 'pdf', 'ya', '', 'yaopin采购', 'yaopin1', 'yaopin'.repeat(9)])(
  'reads nothing in %s',
  (letters) => {
    expect(read(letters)).toEqual([]);
  },
);
