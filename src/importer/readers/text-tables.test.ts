import { expect, it } from 'vitest';
import { readText } from './text.ts';

function blocksOf(text: string) {
  const read = readText(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.message);
  return read.blocks.map(({ text: words, line, table }) => ({
    line,
    words: table?.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs)) ?? words,
  }));
}

it('lines with as many tabs are a table, whose cells a vertical tab parts into paragraphs', () => {
  expect(blocksOf('前。\r\n甲\t 乙 \t丙\r\n1\t一。\v二。\t\r\n\t\t三。\r\n后。')).toEqual([
    { line: 1, words: '前。' },
    {
      line: 2,
      words: [
        [['甲'], ['乙'], ['丙']],
        [['1'], ['一。', '二。'], []],
        [[], [], ['三。']],
      ],
    },
    { line: 5, words: '后。' },
  ]);
});

it('a row counts the line it stands on, and its table its first', () => {
  const read = readText(new TextEncoder().encode('前。\n甲\t乙\t丙\n\n甲\t乙\t丙\n1\t2\t3'));
  const [, , table] = read.ok ? read.blocks : [];
  expect(table?.line).toBe(4);
  expect(table?.table?.map(({ line }) => line)).toEqual([4, 5]);
});

it.each([
  ['one line', '甲\t乙\t丙'],
  ['one tab', '1.\t甲\n2.\t乙'],
  ['other numbers of tabs', '甲\t乙\t丙\n甲\t乙\t丙\t丁'],
  ['tabs that indent', '\t\t\t示例医院\n\t\t\t2025年5月6日'],
  ['words side by side in one line only', '\t\t示例医院\n甲\t乙\t丙'],
])('%s make no table', (_, text) => {
  expect(blocksOf(text).map(({ words }) => typeof words)).toEqual(
    text.split('\n').map(() => 'string'),
  );
});
