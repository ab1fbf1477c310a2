import { describe, expect, it } from 'vitest';
import { foldWords, scanOf } from './truth.ts';

describe('foldWords', () => {
  it.each([
    ['（ＤＩＰ）１２％', '(dip)12%'],
    ['药 品\n采　购', '药品采购'],
    ['“一岗双责”——‘清单’', '"一岗双责"--\'清单\''],
    ['示医发〔2024〕9号', '示医发[2024]9号'],
    ['【通报】〈附件〉', '[通报]<附件>'],
  ])('makes %s %s', (words, folded) => {
    expect(foldWords(words)).toBe(folded);
  });
});

describe('scanOf', () => {
  const scan = scanOf(['一是药品\n采购', 'HIS系统停用', '采购药品，HIS 系统']);

  it('finds every text that contains the query, across lines, widths and cases', () => {
    expect([...scan('药品采购')]).toEqual([0]);
    expect([...scan('ｈｉｓ系统')]).toEqual([1, 2]);
  });

  it('finds nothing where the characters stand apart', () => {
    expect(scan('药购').size).toBe(0);
  });
});
