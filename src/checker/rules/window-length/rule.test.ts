import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { lastsFor } from './lasts-for.ts';
import { windowLength } from './rule.ts';

it('points at the length, and at the days as the other half', () => {
  expect(
    findingsOf(windowLength, {
      'notice.md': '---\ntitle: 通报\n---\n公示期为30天，自2025年5月6日至5月20日。',
    }),
  ).toEqual([
    'notice.md:4:5 起止日期应与期限一致；这里写“30天”，2025年5月6日到2025年5月20日却不是 (notice.md:4:10 起止日期写在这里)',
  ]);
});

const months = (count: number) => ({ count, unit: 'month' as const, words: '' });
const days = (count: number) => ({ count, unit: 'day' as const, words: '' });
const workdays = (count: number) => ({ count, unit: 'workday' as const, words: '' });

it.each([
  ['2025-05-06', '2025-07-04', months(2), false],
  ['2025-05-06', '2025-07-05', months(2), true],
  ['2025-05-06', '2025-07-06', months(2), true],
  ['2025-05-06', '2025-07-08', months(2), false],
  ['2025-01-31', '2025-02-28', months(1), true],
  ['2025-05-06', '2025-06-03', days(30), false],
  ['2025-05-06', '2025-06-04', days(30), true],
  ['2025-03-03', '2025-03-14', workdays(10), true],
  ['2025-03-03', '2025-03-17', workdays(10), true],
  ['2025-03-03', '2025-03-12', workdays(10), false],
  ['2025-03-03', '2025-03-19', workdays(10), false],
  ['2035-03-03', '2035-03-19', workdays(10), null],
])('%s to %s lasts for %o: %s', (from, to, period, expected) => {
  expect(lastsFor({ from, to }, period)).toBe(expected);
});
