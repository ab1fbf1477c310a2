import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { totalAgrees } from './rule.ts';

function findings(words: string, statuses: readonly string[]): string[] {
  const ids = statuses.map((_, index) => `0${index + 1}`);
  return findingsOf(totalAgrees, {
    'notice.md': `---\ntitle: 通报\n---\n${words}\n\n::items[${ids.join(', ')}]`,
    ...Object.fromEntries(
      statuses.map((status, index) => [
        `items/0${index + 1}.md`,
        `---\ntitle: 某事项\nstatus: ${status}\n---\n立了规矩。`,
      ]),
    ),
  });
}

const done = 'completed';

describe('total-agrees', () => {
  it('says how many are listed, and which is the last', () => {
    expect(findings('巡察组反馈了3个方面5个问题。', [done, done, done, done])).toEqual([
      'notice.md:4:11 应与列出的一致，列出的整改事项共4项；这里写的是“5个问题”，多1项 (items/04.md:2:1 列出的第4项，也是最后一项)',
    ]);
    expect(findings('反馈问题 3 个。', [done, done, done, done])).toEqual([
      expect.stringContaining('这里写的是“3 个”，少1项'),
    ]);
  });

  it('says of which part a number is', () => {
    const words = '反馈了2个问题。\n\n## 一、已整改的问题（本部分3个）';
    expect(findings(words, [done, done])).toEqual([
      'notice.md:6:16 应与列出的一致，列出的这一部分的整改事项共2项；这里写的是“3个”，多1项 (items/02.md:2:1 列出的第2项，也是最后一项)',
    ]);
  });

  it('counts the headings that name a 方面', () => {
    const words = '反馈了3个方面2个问题。\n\n## 一、学习方面\n\n::items[01]\n\n## 二、采购方面';
    expect(
      findingsOf(totalAgrees, {
        'notice.md': `---\ntitle: 通报\n---\n${words}\n\n::items[02]`,
        'items/01.md': '---\ntitle: 甲事项\n---\n立了规矩。',
        'items/02.md': '---\ntitle: 乙事项\n---\n立了规矩。',
      }),
    ).toEqual([
      'notice.md:4:4 应与列出的一致，列出的方面共2个；这里写的是“3个方面” (notice.md:10:1 列出的第2个，也是最后一个)',
    ]);
  });

  it('says nothing of a notice without items', () => {
    expect(
      findingsOf(totalAgrees, { 'notice.md': '---\ntitle: 通报\n---\n反馈了1个问题。' }),
    ).toEqual([]);
  });
});
