import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { marksPaired } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(marksPaired, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('marks-paired', () => {
  it.each([
    ['不得私设小金库”，已修改。', '后双引号前面应有前双引号；没有找到'],
    ['坚持“一把手负责制，落实责任。', '前双引号后面应有后双引号；没有找到'],
    ['完善”三重一大“决策制度。', '应先前双引号、后后双引号；这里前后颠倒'],
    ['签订“责任书“，明确分工。', '应是后双引号；这里是前双引号'],
    ['严格”首问负责”要求。', '应先前双引号、后后双引号；这里两个都是后双引号'],
    ['修订《采购办法〉。', '“《”应与“》”配对；这里用的是“〉”'],
    ['已入账（含利息)。', '成对的标点应都用全角；这里前面是“（”，后面是“)”'],
    ['《关于印发<办法的通知》已执行。', '“<”后面应有“>”；没有找到'],
  ])('says of %s what was expected and found', (words, message) => {
    expect(findings(words)).toEqual([expect.stringContaining(message)]);
  });

  it('points at the mark with the words beside it', () => {
    expect(findings('一是立规矩。二是（2024年已办结。')[0]).toMatch(/^notice\.md:4:9 /);
  });

  it('takes no half of a pair from farther away than the next paragraph', () => {
    expect(findings('坚持“一把手负责制。\n\n立规矩。\n\n私设小金库”。')).toHaveLength(2);
  });

  it('reads a title and the text that it runs on into as one', () => {
    const files = (body: string) => ({
      'notice.md': '---\ntitle: 通报\n---\n::items[01]',
      'items/01.md': `---\ntitle: 针对“预约挂号\n---\n${body}`,
    });
    expect(findingsOf(marksPaired, files('”等待时间长问题'))).toEqual([]);
    expect(findingsOf(marksPaired, files('等待时间长问题'))).toHaveLength(1);
  });
});
