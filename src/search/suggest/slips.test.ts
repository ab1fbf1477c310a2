import { describe, expect, it } from 'vitest';
import { makeReadings } from '../index/readings.ts';
import { slipLimit, slipsBetween } from './slips.ts';
import { makeVocabulary } from './vocabulary.ts';

const { soundOf } = makeVocabulary([
  { terms: { terms: [], items: [] }, readings: makeReadings([]) },
]);
const between = (typed: string, term: string) =>
  slipsBetween([...typed], [...term], slipLimit([...typed]), soundOf);
const tooMany = Number.POSITIVE_INFINITY;

describe('slipsBetween', () => {
  it.each([
    ['招标', '招标', 0],
    ['召标', '招标', 0.25],
    ['要品采够', '药品采购', 0.5],
    ['山业', '商业', 0.5],
    ['品药', '药品', 0.75],
    ['药品采集', '药品采购', 1],
    ['药采购', '药品采购', 1],
    ['药品品采购', '药品采购', 1],
    ['hsi', 'his', 0.75],
    ['示卫发[2024]8号', '示卫发[2024]19号', 2],
  ])('between %s and %s counts %d', (typed, term, slips) => {
    expect(between(typed, term)).toBe(slips);
    expect(between(term, typed)).toBe(slips);
  });

  it.each([
    ['药片', '药品', 'any word shares one of two characters with others'],
    ['量子', '电子', ''],
    ['天气', '天津', ''],
    ['lis', 'his', 'another abbreviation'],
    ['药品', '药品采购', ''],
    ['天气预报', '药品采购', ''],
    ['三仲二大', '三重一大', 'a slip of sound and another in four characters'],
    ['', '药品', ''],
  ])('are too many between %s and %s', (typed, term) => {
    expect(between(typed, term)).toBe(tooMany);
  });

  it('takes words in characters beyond the first plane', () => {
    expect(between('𠮷林省', '吉林省')).toBe(1);
  });
});
