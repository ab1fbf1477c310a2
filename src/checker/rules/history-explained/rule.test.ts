import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { historyExplained } from './rule.ts';

function findings(stated: string, ...changes: string[]): string[] {
  return findingsOf(historyExplained, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 甲\n${stated}history:\n${changes
      .map((change) => `  - { date: 2025-06-01, ${change} }\n`)
      .join('')}---\n`,
  });
}

describe('history-explained', () => {
  it('asks why what was done is not done again', () => {
    expect(findings('status: sustained\n', 'status: in-progress')).toEqual([
      'items/01.md:5:5 由“已完成，长期坚持”退回“正在整改”的，应有一行 note 说明；这一条没有',
    ]);
  });

  it('asks what a change says that changes nothing', () => {
    expect(
      findings('status: not-completed\n', 'status: in-progress', 'status: in-progress'),
    ).toEqual(['items/01.md:6:5 完成情况仍是“正在整改”的进展记录，应有一行 note 说明；这一条没有']);
    expect(findings('status: in-progress\n', 'status: in-progress')).toHaveLength(1);
  });

  it.each([
    ['says why', 'status: completed\n', 'status: in-progress, note: 复核发现反弹。'],
    ['tells that an item is completed', 'status: in-progress\n', 'status: completed'],
    ['goes on', 'status: not-completed\n', 'status: in-progress'],
    ['is kept up', 'status: completed\n', 'status: sustained'],
    ['is the first that is known', '', 'status: in-progress'],
  ])('is silent where a change %s', (_, stated, change) => {
    expect(findings(stated, change)).toEqual([]);
  });
});
