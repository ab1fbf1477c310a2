import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { markSlips } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(markSlips, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('mark-slips', () => {
  it.each([
    ['提高认识，，压实责任。', '停顿的标点应只用一个；这里是“，，”'],
    ['等等。。。', '省略号应是“……”；这里是“。。。”'],
    ['补交合同，（如租赁合同）。', '括号注释的是前面的词语，括号前不应有标点；这里是“，（”'],
    ['修订制度（试行，）。', '后括号前面不应有这个标点；这里是“，）”'],
    ['印发（，试行）办法。', '前括号后面不应有标点；这里是“（，”'],
    [
      '把整改摆上重要位置，逐项分解任务，',
      '段落末尾应是句号；这里是“，”，一句话可能断成了两段，或者没有写完',
    ],
    ['立规矩。\n\n，抓落实。', '段落开头应是文字；这里是标点'],
  ])('says what is wrong in %s', (words, message) => {
    expect(findings(words)).toEqual([expect.stringContaining(message)]);
  });

  it('tells a heading from its siblings, by far the most of which end otherwise', () => {
    const headings = (...texts: string[]) => texts.map((text) => `## ${text}`).join('\n\n');
    expect(findings(headings('一、甲甲', '二、乙乙', '三、丙丙', '四、丁丁。'))).toEqual([
      expect.stringContaining('标题末尾不应有句号，同级的标题都没有；这里有'),
    ]);
    expect(findings(headings('一、甲甲。', '二、乙乙。', '三、丙丙。', '四、丁丁'))).toEqual([
      expect.stringContaining('标题末尾应有句号，同级的标题都有；这里没有'),
    ]);
    expect(findings(headings('一、甲甲。', '二、乙乙。', '三、丙丙', '四、丁丁'))).toEqual([]);
    expect(findings(headings('一、甲甲。', '二、乙乙', '三、丙丙'))).toEqual([]);
  });
});
