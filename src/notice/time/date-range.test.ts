import { describe, expect, it } from 'vitest';
import { dateRanges, hasDateRange } from './date-range.ts';
import { dayOfDate, printedDates } from './printed-dates.ts';

describe('dateRanges', () => {
  it.each([
    ['自2025年4月30日至6月30日', '2025-04-30', '2025-06-30'],
    ['2025年4月30日起至2025年6月30日止', '2025-04-30', '2025-06-30'],
    ['自2025年4月30日起，至2025年6月30日止', '2025-04-30', '2025-06-30'],
    ['2025年4月30日——6月30日', '2025-04-30', '2025-06-30'],
    ['2025.4.30-2025.6.30', '2025-04-30', '2025-06-30'],
    ['2025.4.30—6.30', '2025-04-30', '2025-06-30'],
    ['2025-04-30至2025-06-30', '2025-04-30', '2025-06-30'],
    ['2025/4/30～2025/6/30', '2025-04-30', '2025-06-30'],
    ['２０２５年４月３０日至６月３０日', '2025-04-30', '2025-06-30'],
    ['二〇二五年四月三十日至六月三十日', '2025-04-30', '2025-06-30'],
    ['2023年5月4日至26日', '2023-05-04', '2023-05-26'],
    ['2022年8月4至9月7日', '2022-08-04', '2022-09-07'],
    ['2025年12月20日至次年1月20日', '2025-12-20', '2026-01-20'],
    ['2025年4月30日（星期三）8:00至6月30日17:30', '2025-04-30', '2025-06-30'],
  ])('%s', (text, from, to) => expect(dateRanges(text)).toMatchObject([{ from, to }]));

  it.each([
    ['days out of order', '2025年7月5日至2025年5月6日', true],
    ['a day of no calendar', '2025年2月30日至5月6日', true],
    ['a first day without a year', '5月6日至7月5日', false],
    ['months alone', '2025年5月至7月', false],
    ['days that nothing joins', '2025年5月6日召开会议，7月5日完成', false],
    ['a version number', '升级到2.5.1-2.5.3', false],
  ])('is none in %s', (_, text, printed) => {
    expect(dateRanges(text)).toEqual([]);
    expect(hasDateRange(text)).toBe(printed);
  });

  it('tells where it stands', () => {
    const text = '自2025年5月6日至7月5日止';
    const [{ index = 0, end = 0 } = {}] = dateRanges(text);
    expect(text.slice(index, end)).toBe('2025年5月6日至7月5日');
  });
});

describe('dayOfDate', () => {
  const dayIn = (text: string, before: string | null) => {
    const [date] = printedDates(text);
    return date ? dayOfDate(date, before) : null;
  };

  it.each([
    ['同年7月3日', '2024-05-06', '2024-07-03'],
    ['次年1月8日', '2024-05-06', '2025-01-08'],
    ['同月30日', '2024-04-28', '2024-04-30'],
    ['7月3日', '2024-05-06', '2024-07-03'],
    ['7月3日', null, null],
    ['2025年2月30日', null, null],
  ])('%s after %s is %s', (text, before, day) => expect(dayIn(text, before)).toBe(day));
});
