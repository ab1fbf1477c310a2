import { describe, expect, it } from 'vitest';
import { makeReadings } from '../index/readings.ts';
import { mendedTerms, nearestTerms } from './nearest.ts';
import { makeVocabulary } from './vocabulary.ts';

const counts = { 药品: 40, 采购: 30, 招标: 20, 管理: 50, 公示: 9, 公式: 2, 三重一大: 6, HIS: 3 };
const vocabulary = makeVocabulary([
  {
    terms: { terms: Object.keys(counts), items: Object.values(counts) },
    readings: makeReadings(Object.keys(counts)),
  },
]);
const nearest = (typed: string) =>
  nearestTerms(typed, vocabulary).map(({ terms }) => terms.join(' '));
const mended = (typed: string) =>
  mendedTerms(typed, vocabulary).map(({ terms }) => terms.join(' '));

describe('nearestTerms', () => {
  it.each([
    ['召标', '招标'],
    ['要品', '药品'],
    ['彩购', '采购'],
    ['三种一大', '三重一大'],
    ['三重一', '三重一大'],
    ['hsi', 'HIS'],
  ])('of %s is %s', (typed, term) => {
    expect(nearest(typed)).toEqual([term]);
  });

  it('puts what more items hold first', () => {
    expect(nearest('工示')).toEqual(['公示', '公式']);
  });

  it.each(['天气', '量子', '飞机', 'abc', '药', '天气预报', 'x'.repeat(100), '药品', '！！'])(
    'are none of %s',
    (typed) => {
      expect(nearest(typed)).toEqual([]);
    },
  );
});

describe('mendedTerms', () => {
  it('puts known words in the place of those that are read like them', () => {
    expect(mended('要品采够')[0]).toBe('药品采购');
    expect(mended('对要品采够的官理').slice(-1)).toEqual(['药品 采购 管理']);
  });

  it('mends all slips at once, one of them alone, and takes the words apart', () => {
    expect(new Set(mended('要品采够'))).toEqual(
      new Set(['药品采购', '药品采够', '要品采购', '药品 采购']),
    );
  });

  it('leaves what has no slip, and what is too long to look through', () => {
    expect(mended('药品采购')).toEqual([]);
    expect(mended('天气预报')).toEqual([]);
    expect(mended('要品采够'.repeat(9))).toEqual([]);
  });
});
