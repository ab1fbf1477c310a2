import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { findInTexts } from './text-matches.ts';

/** The parts of each match as text, by the place of the text they stand in. */
function find(texts: string[], ...terms: string[]): string[][] {
  const words = terms.map((term) => fold(term));
  return findInTexts(texts, { words, forms: new Map() }).map((parts) =>
    parts.map(({ text, start, end }) => `${text} ${texts[text]?.slice(start, end)}`),
  );
}

describe('findInTexts', () => {
  it('finds words within one text and over several', () => {
    expect(find(['规范药品', '采购', '，药品采购'], '药品采购')).toEqual([
      ['0 药品', '1 采购'],
      ['2 药品采购'],
    ]);
  });

  it('passes over white space, between paragraphs too', () => {
    expect(find(['规范药 品\n', '\n  ', '\n采购'], '药品采购')).toEqual([
      ['0 药 品\n', '2 \n采购'],
    ]);
  });

  it('finds several terms, overlaps joined', () => {
    expect(find(['药品采', '购管理；采购'], '药品采购', '采购管理', '采购')).toEqual([
      ['0 药品采', '1 购管理'],
      ['1 采购'],
    ]);
  });

  it('reads width, case and marks as the search does', () => {
    expect(find(['ＣＴ', '（9）号'], 'ct(9)')).toEqual([['0 ＣＴ', '1 （9）']]);
  });

  it('finds nothing in nothing', () => {
    expect(find([], '药品')).toEqual([]);
    expect(find(['', ' '], '药品')).toEqual([]);
    expect(find(['药品'])).toEqual([]);
    expect(find(['药品'], '')).toEqual([]);
  });

  it('finds the last match in the last text', () => {
    expect(find(['甲', '', '乙', ''], '乙')).toEqual([['2 乙']]);
  });
});
