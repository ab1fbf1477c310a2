import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { statusTotalAgrees } from './rule.ts';

function findings(words: string, statuses: readonly string[]): string[] {
  const ids = statuses.map((_, index) => `${index + 1}`.padStart(2, '0'));
  return findingsOf(statusTotalAgrees, {
    'notice.md': `---\ntitle: 通报\n---\n${words}\n\n::items[${ids.join(', ')}]`,
    ...Object.fromEntries(
      statuses.map((status, index) => [
        `items/${ids[index]}.md`,
        `---\ntitle: 某事项\n${status && `status: ${status}\n`}---\n立了规矩。`,
      ]),
    ),
  });
}

const done = 'completed';
const going = 'in-progress';

describe('status-total-agrees', () => {
  it('says how many are listed with that status, and which is the last', () => {
    expect(findings('反馈的4个问题已完成3个，正在整改2个。', [done, done, going, going])).toEqual([
      'notice.md:4:11 应与列出的一致，列出的“已完成”的整改事项共2项；这里写的是“3个”，多1项 (items/02.md:2:1 列出的第2项，也是最后一项)',
    ]);
  });

  it('leaves room for an item without a status', () => {
    const statuses = ['', done, done, ...Array(9).fill(going)];
    const words = '反馈的12个问题，已完成3个，正在整改11个。';
    expect(findings(words, statuses)).toEqual([
      expect.stringContaining(
        '列出的“正在整改”的整改事项（不算没有写明完成情况的1项）共9项；这里写的是“11个”，多2项',
      ),
    ]);
  });

  it('takes what lasts, or is mostly completed, for completed where that is not counted apart', () => {
    const statuses = [done, 'sustained', 'mostly-completed', going];
    for (const number of [1, 2, 3]) {
      expect(findings(`反馈的4个问题已完成${number}个。`, statuses)).toEqual([]);
    }
    expect(findings('反馈的4个问题已完成2个，基本完成1个，长期坚持1个。', statuses)).toHaveLength(
      1,
    );
  });
});
