import { describe, expect, it } from 'vitest';
import { parseQuery, printTerms } from './parse-query.ts';

describe('parseQuery', () => {
  it.each(['', ' ', '　\n', '\u200b \u00ad'])('finds nothing to search for in %j', (typed) => {
    expect(parseQuery(typed)).toBeNull();
  });

  it.each([
    ['改', ['改'], []],
    ['药品采购', ['药品采购'], []],
    ['药品 采购', ['药品', '采购'], []],
    ['药品　采购\n招标', ['药品', '采购', '招标'], []],
    ['"药品 采购" 招标', ['药品 采购', '招标'], []],
    ['＂药品＂', ['药品'], []],
    ['“药品 采购” 招标', ['药品 采购', '招标'], []],
    ['药品 -采购', ['药品'], ['采购']],
    ['药品 －采购', ['药品'], ['采购']],
    ['药品 -"采购 招标"', ['药品'], ['采购 招标']],
    ['-采购 药品', ['药品'], ['采购']],
    ['药品 -', ['药品'], []],
    ['药品 "', ['药品'], []],
    ['药品 -"', ['药品'], []],
    ['药品\u200b', ['药品\u200b'], []],
  ])('reads %j', (typed, terms, without) => {
    expect(parseQuery(typed)).toEqual({ terms, without, joined: null });
  });

  it.each([
    ['“三重一大”', 'Chinese quotes, of which the texts are full'],
    ['“三重一大”制度', 'quotes at the beginning of more'],
    ['"三重一大', 'a quote that never ends'],
    ['问题”，', 'the end of a quotation'],
    ['-17:30', 'a minus without anything else'],
    ['8:30-17:30', 'a minus within a word'],
    ['——', 'dashes'],
  ])('takes %j as it stands: %s', (typed) => {
    expect(parseQuery(typed)).toMatchObject({ terms: [typed], without: [], joined: null });
  });

  it.each([
    ['“药品采购”', ['药品采购']],
    ['「药品」 采购', ['药品', '采购']],
    ['《药品目录》 -《采购》', ['药品目录']],
  ])('can read %j without what encloses a term', (typed, terms) => {
    expect(parseQuery(typed)?.unquoted?.terms).toEqual(terms);
  });

  it.each(['“三重一大”制度', '药品', '"药品"'])('has no such reading of %j', (typed) => {
    expect(parseQuery(typed)).not.toHaveProperty('unquoted');
  });

  it.each([
    ['共 3 项', '共3项'],
    ['2024 年 9 月', '2024年9月'],
    ['药 品', '药品'],
  ])('takes %j as one term first, because a single character is set off', (typed, joined) => {
    expect(parseQuery(typed)?.joined).toBe(joined);
  });

  it.each(['药品 采购', '"药" 品', '药 -品', '改'])('does not join %j', (typed) => {
    expect(parseQuery(typed)?.joined).toBeNull();
  });

  it('never runs away', () => {
    for (const typed of ['"'.repeat(50_000), '“ '.repeat(50_000), '- '.repeat(50_000)]) {
      expect(parseQuery(typed)).not.toBeNull();
    }
  });
});

describe('printTerms', () => {
  it('prints a query that is read as the same terms, one by one', () => {
    for (const typed of [
      '共 3 项',
      '药品 采购 -"招标 文件"',
      '“药品 采购” 招标',
      '“甲"乙 丙” 丁',
    ]) {
      const query = parseQuery(typed);
      const printed = query && parseQuery(printTerms(query));
      expect(printed).toEqual({ ...query, joined: null });
    }
  });
});
