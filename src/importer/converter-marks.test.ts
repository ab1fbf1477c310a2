import { expect, it } from 'vitest';
import { removeConverterMarks } from './converter-marks.ts';
import { blocksOf } from './testing.ts';

it('takes out marks and invisible characters, and tells each', () => {
  const blocks = blocksOf('[bookmark: OLE_LINK1]一是加强\u200b学习。', '第三段');
  expect(removeConverterMarks(blocks)).toEqual({
    blocks: [
      { text: '一是加强学习。', line: 1 },
      { text: '第三段', line: 2 },
    ],
    removed: [
      { text: '[bookmark: OLE_LINK1]', line: 1, reason: '文件转换留下的标记' },
      { text: '\u200b', line: 1, reason: '看不见的字符（U+200B）' },
    ],
  });
});

it('leaves brackets and numbers that are words', () => {
  const blocks = blocksOf('示医[2019]42号', '第3页脚注', '[注：见附件]');
  expect(removeConverterMarks(blocks)).toEqual({ blocks, removed: [] });
});
