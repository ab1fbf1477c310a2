import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { deadlinePassed } from './rule.ts';

function findings(published: string): string[] {
  return findingsOf(deadlinePassed, {
    'notice.md': `---\ntitle: 通报\n${published}---\n::items[01]`,
    'items/01.md':
      '---\ntitle: 某事\nstatus: in-progress\ndeadline: 2024年12月底前\n---\n完成时限：2024年12月底前',
  });
}

it('points at the printed deadline', () => {
  expect(findings('published: 2025-05-06\n')).toEqual([
    'items/01.md:6:6 “正在整改”的事项，完成时限应在发布（2025年5月6日）之后；这里写的“2024年12月底前”发布时已过',
  ]);
});

it('points at the words that state what is still to be reached', () => {
  expect(
    findingsOf(deadlinePassed, {
      'notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]',
      'items/01.md': '---\ntitle: 某事\nstatus: in-progress\n---\n力争2024年12月底前完工。',
    }),
  ).toEqual([
    'items/01.md:5:3 还没有完成的事，打算完成的时间应在发布（2025年5月6日）之后；这里写的“2024年12月底前”发布时已过',
  ]);
});

it('reads a long paragraph of times without delay', () => {
  const body = '力争2024年12月底前'.repeat(20_000);
  expect(
    findingsOf(deadlinePassed, {
      'notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]',
      'items/01.md': `---\ntitle: 某事\nstatus: in-progress\n---\n${body}`,
    }),
  ).toHaveLength(1);
});

it('is silent on the last day, and where no day of publication is stated', () => {
  expect(findings('published: 2024-12-31\n')).toEqual([]);
  expect(findings('')).toEqual([]);
});

it('ends with a change that tells the item as completed', () => {
  const findings = (status: string, body: string) =>
    findingsOf(deadlinePassed, {
      'notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]',
      'items/01.md': `---\ntitle: 某事\nstatus: in-progress\n${body.startsWith('完成') ? 'deadline: 2024年12月底前\n' : ''}history: [{ date: 2025-06-01, status: ${status} }]\n---\n${body}`,
    });
  for (const body of ['完成时限：2024年12月底前', '力争2024年12月底前完工。']) {
    expect(findings('mostly-completed', body)).toHaveLength(1);
    expect(findings('completed', body)).toEqual([]);
  }
});
