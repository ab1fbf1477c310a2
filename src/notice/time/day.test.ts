import { describe, expect, it } from 'vitest';
import { dayInShanghai, daysBetween, printDay, readDay, toDay } from './day.ts';

describe('readDay', () => {
  it.each([
    ['2025-05-06', '2025-05-06'],
    ['2025年5月6日', '2025-05-06'],
    ['2025年05月06日', '2025-05-06'],
    ['2025 年 5 月 6 日', '2025-05-06'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it.each([
    '2025-02-30',
    '2025-02-29',
    '2025年2月29日',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-5-6',
    '2025.05.06',
    '2025年5月',
    '25-05-06',
    '0025-05-06',
    '2025-05-06 10:00',
    '5月6日',
    '',
  ])('does not read %j', (written) => {
    expect(readDay(written)).toBeNull();
  });
});

it('knows which days there are', () => {
  expect(toDay(2000, 2, 29)).toBe('2000-02-29');
  expect(toDay(1900, 2, 29)).toBeNull();
  expect(toDay(2025, 12, 31)).toBe('2025-12-31');
  expect(toDay(2025, 12, 32)).toBeNull();
});

it('begins a day at midnight in Shanghai, whatever the zone of the machine', () => {
  expect(dayInShanghai(new Date('2025-07-05T15:59:59.999Z'))).toBe('2025-07-05');
  expect(dayInShanghai(new Date('2025-07-05T16:00:00Z'))).toBe('2025-07-06');
  expect(dayInShanghai(new Date('2025-07-05T23:59:59-11:00'))).toBe('2025-07-06');
  expect(dayInShanghai(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
  const zone = process.env['TZ'];
  for (const other of ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
    process.env['TZ'] = other;
    expect(dayInShanghai(new Date('2025-07-05T16:00:00Z')), other).toBe('2025-07-06');
    expect(readDay('2025-03-09'), other).toBe('2025-03-09');
  }
  if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env['TZ'] = zone;
});

it('counts days over months and leap years', () => {
  expect(daysBetween('2025-05-06', '2025-07-05')).toBe(60);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-05-06', '2025-05-06')).toBe(0);
  expect(daysBetween('2025-05-07', '2025-05-06')).toBe(-1);
});

it('prints a day as documents do', () => {
  expect(printDay('2025-05-06')).toBe('2025年5月6日');
  expect(printDay('2025-12-31')).toBe('2025年12月31日');
});
