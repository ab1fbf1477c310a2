import { describe, expect, it } from 'vitest';
import { printsDay } from './prints-day.ts';

describe('printsDay finds 2025-07-05 in', () => {
  it.each([
    '至2025年7月5日止',
    '2025年07月05日',
    '2025 年 7 月\n5 日',
    '２０２５年７月５日',
    '自2025年5月6日至7月5日',
    '7月5日',
    '2025年7月5至8日',
    '2025-07-05',
    '2025.7.5',
    '2025/7/5',
  ])('%j', (text) => {
    expect(printsDay(text, '2025-07-05')).toBe(true);
  });
});

describe('printsDay does not find 2025-07-05 in', () => {
  it.each([
    '',
    '2024年7月5日',
    '2025年7月15日',
    '2025年7月4日',
    '2025年7月',
    '17月5日',
    '2025-07-15',
    '2025-07',
    '7月50日',
    '2025年7月5个工作日',
  ])('%j', (text) => {
    expect(printsDay(text, '2025-07-05')).toBe(false);
  });
});

it('finds no day that no calendar has', () => {
  expect(printsDay('2025年2月30日', '2025-03-02')).toBe(false);
});
