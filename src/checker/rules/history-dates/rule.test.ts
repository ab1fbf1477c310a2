import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { historyDates } from './rule.ts';

/** What is said, on a day, of an item with these days in its history. */
function findings(today: string, published: string, ...days: string[]) {
  const notice = noticeFromFiles({
    'notice.md': `---\ntitle: 通报\n${published}---\n::items[01]`,
    'items/01.md': `---\ntitle: 甲\nhistory:\n${days
      .map((day) => `  - { date: ${day}, status: in-progress }\n`)
      .join('')}---\n`,
  });
  return [...historyDates.check(ruleInput(notice, { today }))].map(
    ({ place: { line, column }, message, related }) => [line, column, message, related?.message],
  );
}

it('tells both days of a change from before publication', () => {
  expect(findings('2025-08-01', 'published: 2025-05-06\n', '2024-06-01', '2025-06-01')).toEqual([
    [
      4,
      7,
      '进展记录应是发布（2025-05-06）以后的变化；这一条写的是 2024-06-01',
      'published 在这里写的是 2025-05-06',
    ],
  ]);
});

it('tells of a change to come, where no day of publication is stated, too', () => {
  expect(findings('2025-08-01', '', '2024-06-01', '2025-08-02')).toEqual([
    [
      5,
      7,
      '进展记录应是已经发生的变化，不晚于今天（2025-08-01）；这一条写的是 2025-08-02',
      undefined,
    ],
  ]);
});

it('takes the first day and the last for right', () => {
  expect(findings('2025-08-01', 'published: 2025-05-06\n', '2025-05-06', '2025-08-01')).toEqual([]);
});
