import { expect, it } from 'vitest';
import { blocksOf } from '../testing.ts';
import { joinPageBreaks } from './page-breaks.ts';

const joined = (...texts: string[]) =>
  joinPageBreaks(blocksOf(...texts)).blocks.map(({ text }) => text);

it('joins what stops in mid sentence, over several pages', () => {
  const result = joinPageBreaks(blocksOf('党委重视，', '多次学习，', '抓好落实。', '后文。'));
  expect(result.blocks).toEqual([
    { text: '党委重视，多次学习，抓好落实。', line: 1 },
    { text: '后文。', line: 4 },
  ]);
  expect(result.doubts).toMatchObject([{ rule: 'import-page-break', line: 1 }]);
  expect(result.doubts[0]?.message).toContain('2 处');
});

it('joins a heading cut in two where its siblings end in a full stop', () => {
  expect(
    joined('甲，', '乙。', '1.学习不深问题。', '2、检查不严问', '题。', '3.作风不实问题。'),
  ).toEqual(['甲，乙。', '1.学习不深问题。', '2、检查不严问题。', '3.作风不实问题。']);
});

it('leaves headings, short statements and new paragraphs alone', () => {
  const texts = [
    '一、已整改的问题',
    '针对问题，逐项整改。',
    '小标题',
    '正文。',
    '完成情况：已完成',
    '整改进展：已完成',
    '下文。',
    '整改措施：加强学习',
    '下一步推进举措：继续。',
  ];
  expect(joined('甲，', '乙。', ...texts)).toEqual(['甲，乙。', ...texts]);
});

it('joins nothing in a text without such breaks', () => {
  const texts = ['一、标题', '党委高度重视', '抓好落实。'];
  expect(joined(...texts)).toEqual(texts);
});
