import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from './fold.ts';

describe('fold', () => {
  it.each([
    ['white space of every kind goes', '整 改\n措\t施　到\u00a0位', '整改措施到位'],
    ['what shows nothing goes', '药\u200b品\ufeff采\u00ad购\u2060', '药品采购'],
    ['full-width forms become ASCII', '（１）ＡＩ：１００％', '(1)ai:100%'],
    ['compatibility characters are expanded', '①②㎡ﬁ…', '12m2fi...'],
    ['letters become lower case', 'PDCA İ', 'pdcai\u0307'],
    ['quotes are one', '“整改” "整改" „整改‟', '"整改""整改""整改"'],
    ['single quotes are one', '‘改’', "'改'"],
    ['dashes are one each', '—— – － ‑', '-----'],
    ['square brackets are one', '〔2023〕【2023】[2023]', '[2023][2023][2023]'],
    ['book marks keep apart from angle brackets', '《A》〈B〉＜C＞', '《a》<b><c>'],
    ['the numeral one is no dash', '一、二', '一、二'],
    ['marks are composed', 'e\u0301 é', 'éé'],
    ['half-width kana are composed', 'ｶﾞ', 'ガ'],
    ['surrogate pairs stay whole', '𠮷\u{1F600}', '𠮷\u{1F600}'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds a part as it folds it within the whole', () => {
    const text = '（1）针对 “ΟΔΟΣ、PDCA” 问题：２０２３年㎡—— 一是𠮷';
    const characters = Array.from(text);
    for (let cut = 0; cut <= characters.length; cut += 1) {
      const parts = [characters.slice(0, cut), characters.slice(cut)];
      expect(parts.map((part) => fold(part.join(''))).join('')).toBe(fold(text));
    }
  });
});

describe('foldWithMap', () => {
  it('folds as fold does', () => {
    const text = ' ①㎡ “ﬁ” e\u0301\n𠮷 ';
    expect(foldWithMap(text).text).toBe(fold(text));
  });

  it('tells where each folded unit comes from', () => {
    const { text, starts, ends } = foldWithMap(' ㎡\n𠮷e\u0301');
    expect(text).toBe('m2𠮷é');
    expect(starts).toEqual([1, 1, 3, 3, 5]);
    expect(ends).toEqual([2, 2, 5, 5, 7]);
  });
});
