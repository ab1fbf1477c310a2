import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { deadlineOver } from './rule.ts';

it('says when the deadline was over and what the item still is', () => {
  expect(
    findingsOf(deadlineOver, {
      'notice.md': '---\ntitle: 通报\n---\n::items[01]',
      'items/01.md':
        '---\ntitle: 某事\nstatus: not-completed\ndeadline: 2024年12月前\n---\n完成时限：2024年12月前',
    }),
  ).toEqual(['items/01.md:6:6 完成时限已在2024年12月31日届满；这一项还是“未完成”']);
});

it('says the same of what the words meant to reach', () => {
  expect(
    findingsOf(deadlineOver, {
      'notice.md': '---\ntitle: 通报\npublished: 2024-05-06\n---\n::items[01]',
      'items/01.md': '---\ntitle: 某事\nstatus: in-progress\n---\n力争2024年12月底前完工。',
    }),
  ).toEqual(['items/01.md:5:3 打算完成的时间已在2024年12月31日届满；这一项还是“正在整改”']);
});

it('ends with a change that tells the item as completed, and tells any other', () => {
  const findings = (...changes: string[]) =>
    findingsOf(deadlineOver, {
      'notice.md': '---\ntitle: 通报\npublished: 2024-05-06\n---\n::items[01]',
      'items/01.md': `---\ntitle: 某事\nstatus: not-completed\ndeadline: 2024年12月前\nhistory:\n${changes
        .map((status) => `  - { date: 2025-01-08, status: ${status} }\n`)
        .join('')}---\n力争2024年12月底前完工。`,
    });
  expect(findings('in-progress')).toEqual([
    'items/01.md:4:1 完成时限已在2024年12月31日届满；这一项还是“正在整改”',
  ]);
  expect(findings('in-progress', 'completed')).toEqual([]);
  expect(findings('sustained', 'in-progress')).toHaveLength(1);
});
