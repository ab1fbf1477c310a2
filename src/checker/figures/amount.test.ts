import { describe, expect, it } from 'vitest';
import { amountsIn, printAmount } from './amount.ts';

function read(text: string): string[] {
  return amountsIn(text).map(({ value, unit, exact }) => `${value}${unit}${exact ? '' : '?'}`);
}

describe('amountsIn', () => {
  it.each([
    ['应收5,310,426.75元', ['5310426.75元']],
    ['６６０．５万元', ['6605000元']],
    ['1.2亿元、3百万元', ['120000000元', '3000000元']],
    ['32 个问题、7 项', ['32个', '7项']],
    ['十三项三十九个问题', ['13项', '39个']],
    ['3名、4位、5人', ['3人', '4人', '5人']],
    ['93.75％，提高3个百分点', ['93.75%', '3百分点']],
    ['236人次、12个工作日', ['236人次']],
    ['3个月内、5个小时', []],
    ['第3项、第三批、每人2份、每月2次', []],
    ['2024年5月6日、〔2024〕18号、A3份', []],
  ])('reads %s', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each([
    '约30人',
    '近30人',
    '30余人',
    '30多人',
    '30人左右',
    '30人以上',
    '不少于30人',
    '28—30人',
    '一人',
  ])('calls %s not exact', (text) => {
    expect(amountsIn(text)).toEqual([expect.objectContaining({ unit: '人', exact: false })]);
  });

  it('knows how far rounding may have moved an amount', () => {
    expect(amountsIn('30人、12.5万元、8万元、0.25元').map(({ slack }) => slack)).toEqual([
      0, 500, 5000, 0.005,
    ]);
  });

  it('tells the words around an amount and where it stands', () => {
    const text = '计划采购26台设备，已到货19台。';
    const [planned, arrived] = amountsIn(text);
    expect(planned).toMatchObject({ before: '计划采购', after: '设备' });
    expect(arrived).toMatchObject({ before: '已到货', after: '' });
    expect(arrived && text.slice(arrived.index, arrived.end)).toBe('19台');
  });
});

describe('printAmount', () => {
  it('keeps 万 and 亿, and no long fraction', () => {
    expect(printAmount({ value: 45000, scale: 1e4, unit: '元' })).toBe('4.5万元');
    expect(printAmount({ value: 0.1 + 0.2, scale: 1, unit: '元' })).toBe('0.3元');
    expect(printAmount({ value: 2e8, scale: 1e8, unit: '元' })).toBe('2亿元');
  });
});
