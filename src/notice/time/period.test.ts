import { afterEach, describe, expect, it, vi } from 'vitest';
import { lastDayOf, printedPeriods, workdayFrom } from './period.ts';

describe('printedPeriods', () => {
  it.each([
    ['公开时间为2个月，', 2, 'month', '2个月'],
    ['两个月', 2, 'month', '两个月'],
    ['公示期为60日。', 60, 'day', '60日'],
    ['三十天', 30, 'day', '三十天'],
    ['为期一周', 7, 'day', '一周'],
    ['自即日起十五个工作日内', 15, 'workday', '十五个工作日'],
    ['5 个工作日', 5, 'workday', '5个工作日'],
  ])('%s', (text, count, unit, words) =>
    expect(printedPeriods(text)).toMatchObject([{ count, unit, words }]),
  );

  it.each(['2025年6月30日17:30前', '5月内', '半个月', '第三日', '二〇二五年五月六日', '12345天'])(
    'are none in %s',
    (text) => expect(printedPeriods(text)).toEqual([]),
  );
});

afterEach(() => vi.unstubAllEnvs());

describe('lastDayOf', () => {
  it.each([
    ['days, the first of which does not count', 60, 'day', '2025-05-06', '2025-07-05'],
    ['months to the same day', 2, 'month', '2025-05-06', '2025-07-06'],
    ['months to a last day of February', 2, 'month', '2025-12-31', '2026-02-28'],
    ['months over a leap year', 2, 'month', '2023-12-30', '2024-02-29'],
    [
      'working days over Labour Day and a working Sunday',
      15,
      'workday',
      '2025-04-25',
      '2025-05-20',
    ],
    ['a month from a last day to a shorter month', 1, 'month', '2025-01-31', '2025-02-28'],
    ['a month from a last day in a leap year', 1, 'month', '2024-01-31', '2024-02-29'],
    ['a year from 29 February', 12, 'month', '2024-02-29', '2025-02-28'],
    ['days over New Year', 30, 'day', '2024-12-20', '2025-01-19'],
    ['working days over New Year and a working Sunday', 2, 'workday', '2025-12-31', '2026-01-05'],
    ['working days over Spring Festival', 3, 'workday', '2025-01-24', '2025-02-05'],
    ['working days over a weekend', 1, 'workday', '2025-05-09', '2025-05-12'],
  ] as const)('counts %s', (_, count, unit, first, last) =>
    expect(lastDayOf({ count, unit }, first)).toBe(last),
  );

  it.each(['Pacific/Kiritimati', 'America/New_York'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(lastDayOf({ count: 15, unit: 'workday' }, '2025-04-25')).toBe('2025-05-20');
    expect(workdayFrom('2025-05-10')).toBe('2025-05-12');
  });

  it('is none behind the last year of four digits', () =>
    expect(lastDayOf({ count: 30, unit: 'day' }, '9999-12-31')).toBeNull());

  it('is not known where the calendar of a year is not', () => {
    expect(lastDayOf({ count: 5, unit: 'workday' }, '2035-03-05')).toBeNull();
    expect(workdayFrom('2035-03-05')).toBeNull();
  });
});

it('the working day after a holiday ends it', () => {
  expect(workdayFrom('2025-10-01')).toBe('2025-10-09');
  expect(workdayFrom('2025-05-06')).toBe('2025-05-06');
});
