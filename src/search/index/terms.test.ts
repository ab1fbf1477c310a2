import { expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { makeReadings } from './readings.ts';
import { makeTerms } from './terms.ts';

const record = (head: string, body = '') => ({ head, text: `${head}\n${body}` });

function termsOf(...records: { head: string; text: string }[]): Record<string, number> {
  const { terms, items } = makeTerms(records, new Map());
  return Object.fromEntries(terms.map((term, place) => [term, items[place] ?? 0]));
}

it('keeps words of two items or of a heading, with how many items hold them', () => {
  const terms = termsOf(
    record('药品管理', '药品逐月盘点，药品全部公示。'),
    record('药品采购', '合同'),
    record('公示', 'CT 检查'),
    record('检查', 'ct 检查'),
  );
  expect(terms).toMatchObject({ 药品: 2, 管理: 1, 采购: 1, 公示: 2, CT: 2, 检查: 2 });
  expect(terms).not.toHaveProperty('合同');
  expect(terms).not.toHaveProperty('盘点');
});

it('keeps two words that mostly stand together, such as names that segmenters cut', () => {
  const terms = termsOf(
    record('问题', '医用耗材的采购'),
    record('问题', '高值耗材的管理'),
    record('问题', '耗材的库存'),
  );
  expect(terms).toMatchObject({ 耗材: 3 });
  expect(Object.keys(terms).filter((term) => /的/.test(term))).toEqual([]);
});

it('keeps numbers of documents, each once whatever its brackets', () => {
  const terms = termsOf(record('问题', '示医发〔2024〕9号'), record('问题', '（示医发[2024]9号）'));
  expect(terms).toMatchObject({ '示医发〔2024〕9号': 2 });
  expect(Object.keys(terms).filter((term) => fold(term) === '示医发[2024]9号')).toHaveLength(1);
});

it('puts what most items hold first, and keeps no more than 4000', () => {
  const characters = Array.from({ length: 5000 }, (_, place) =>
    String.fromCodePoint(0x4e00 + place),
  );
  const records = characters.map((one) => record('整改', `甲${one}〔2024〕1号`));
  const { terms, items } = makeTerms(records, new Map());
  expect(terms).toHaveLength(4000);
  expect([terms[0], items[0]]).toEqual(['整改', 5000]);
});

it('knows how everyday characters and those of the words are read', () => {
  const readings = makeReadings(['罹患']);
  expect(readings['yao']).toContain('药');
  expect(readings['lv']).toContain('绿');
  expect([readings['chong'], readings['zhong']].every((read) => read?.includes('重'))).toBe(true);
  expect(readings['li']).toContain('罹');
  expect(Object.values(readings).join('')).not.toMatch(/[^\p{Script=Han}]/u);
});
