import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { shareAgrees } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(shareAgrees, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 某事项\n---\n${words}`,
  });
}

describe('share-agrees', () => {
  it('shows the working', () => {
    expect(findings('共32项，其中完成30项，占95%。')).toEqual([
      'items/01.md:4:15 30项 ÷ 32项 应为 93.75%；这里写的是“95%”',
    ]);
  });

  it.each([
    ['14个科室中已完成11个，占76.8%。', '11个 ÷ 14个 应为 78.57%；这里写的是“76.8%”'],
    ['65%的支部（全院20个支部中的14个）已达标。', '14个 ÷ 20个 应为 70%；这里写的是“65%”'],
    ['应到68人，实到63人，到会率90.6%。', '63人 ÷ 68人 应为 92.65%；这里写的是“90.6%”'],
  ])('finds part and whole of %s', (words, message) => {
    expect(findings(words)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['93.75%', '93.8%', '93.7%', '94%', '93%'])('takes %s for 30 of 32', (rate) => {
    expect(findings(`共32项，其中完成30项，占${rate}。`)).toEqual([]);
  });

  it.each(['93.57%', '93.9%', '95%', '92%'])('does not take %s for 30 of 32', (rate) => {
    expect(findings(`共32项，其中完成30项，占${rate}。`)).toHaveLength(1);
  });
});
