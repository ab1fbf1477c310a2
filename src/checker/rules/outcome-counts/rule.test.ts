import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { outcomeCounts } from './rule.ts';

/** What is said of an outcome of these numbers, and of answers with these decisions. */
function findings(numbers: string, ...decisions: string[]): string[] {
  const answers = decisions.map(
    (decision) => `      - { comment: 问, answer: 答, decision: ${decision} }\n`,
  );
  return findingsOf(outcomeCounts, {
    'notice.md': `---
title: 通报
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
${numbers}    answers:
${answers.join('')}---
正文。`,
  });
}

describe('outcome-counts', () => {
  it('tells that more are adopted than were received', () => {
    expect(findings('    received: 3\n    adopted: 5\n')).toEqual([
      'notice.md:8:5 采纳的意见（adopted）应不多于收到的（received）；现在写的是收到 3 条，采纳 5 条 (notice.md:7:5 received 在这里写的是 3)',
    ]);
  });

  it('tells that more are answered than were received', () => {
    expect(findings('    received: 1\n', '采纳', '未采纳')).toEqual([
      'notice.md:7:5 收到的意见（received）应不少于逐条答复的；现在写的是收到 1 条，答复有 2 条 (notice.md:8:5 逐条答复在这里)',
    ]);
  });

  it('tells that more are answered as adopted than are counted', () => {
    expect(findings('    adopted: 1\n', '采纳', '部分采纳', '采纳')).toEqual([
      'notice.md:7:5 采纳的意见（adopted）应不少于答复里写明“采纳”的；现在写的是采纳 1 条，答复里有 2 条 (notice.md:8:5 逐条答复在这里)',
    ]);
  });

  it.each([
    ['not all are answered', '    received: 14\n    adopted: 9\n', ['采纳', '未采纳']],
    ['all are adopted', '    received: 1\n    adopted: 1\n', ['采纳']],
    ['some are adopted in part', '    received: 2\n    adopted: 0\n', ['部分采纳', '部分采纳']],
    ['no numbers are written', '', ['采纳']],
    ['none was received', '    received: 0\n    adopted: 0\n', []],
  ])('is silent where %s', (_, numbers, decisions) => {
    expect(findings(numbers, ...decisions)).toEqual([]);
  });
});
