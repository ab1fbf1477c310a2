import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { oddSpace } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(oddSpace, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('odd-space', () => {
  it('says what stands there and how often', () => {
    expect(findings('会议于2024年3月8 日召开，研究针对 “预约难”的方案。')).toEqual([
      'notice.md:4:4 日期中间不应有空格；这里是“2024年3月8 日”；本段有 2 处',
    ]);
  });

  it('says once that a whole file is so', () => {
    const words = Array.from({ length: 12 }, () => '一是完善制度，加强管理 工作。').join('\n\n');
    expect(findings(words)).toEqual([
      'notice.md:4:11 词语之间不应有空格；这里是“理 工作”；全文有 12 段这样',
    ]);
  });
});
