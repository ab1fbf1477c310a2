import { expect, it } from 'vitest';
import { searchAddress } from './search-address.ts';

it('holds the words and the issuer, whatever letters they have', () => {
  const site = 'https://www.example.cn/zhenggai/';
  expect(searchAddress(site, '药品', null)).toBe(`${site}search/?q=%E8%8D%AF%E5%93%81`);
  const { searchParams } = new URL(searchAddress(site, '“a&b=c” #1', 'shili-diyi'));
  expect([...searchParams]).toEqual([
    ['q', '“a&b=c” #1'],
    ['issuer', 'shili-diyi'],
  ]);
});
