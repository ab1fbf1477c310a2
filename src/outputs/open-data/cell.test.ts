import { expect, it } from 'vitest';
import { cellWords, mostInCell, wordsCell } from './cell.ts';

it.each(
  [
    ...['=1+1', '+8613800000000', '-5', '@SUM(A1)', '＝1+1', '=HYPERLINK("http://x","y")'],
    ...['01012345678', '066000', '12345678901234567890', '１２３', '3E5', '10%', '2025.10'],
    ...[
      '2025-05-06',
      '2025年12月',
      '12-34',
      '1/2',
      '8:30',
      '12/2025/01',
      '5 May',
      'Sep-12',
      'TRUE',
    ],
  ].filter((words) => words !== '-'),
)('%s is marked, and says the same when it is read', (words) => {
  expect(wordsCell(words, '')).toBe(`\t${words}`);
  expect(cellWords(wordsCell(words, ''))).toBe(words);
});

it.each([
  ...['〔2024〕9号', '0000-1234567', '0000-1234567（工作日8:30-17:30）', '2025年12月底前'],
  ...['shili/2025/01', 'https://example.cn/2025/', 'zhenggai2025@example.cn', '一是=', ''],
])('%s stays as it is', (words) => {
  expect(wordsCell(words, '')).toBe(words);
});

it('is one line, its paragraphs two full-width spaces apart', () => {
  expect(wordsCell('一是增加。\n\n 二是补充。\t', '')).toBe('一是增加。　　二是补充。');
});

it('holds what Excel can hold, and of what is longer says where it is', () => {
  expect(wordsCell('字'.repeat(mostInCell), 'items.json')).toHaveLength(mostInCell);
  expect(wordsCell('字'.repeat(mostInCell + 1), 'items.json')).toBe(
    '（共 32768 字，超过表格一格的上限 32767 字，见 items.json）',
  );
});

it('takes no longer than a moment for what was made to take long', () => {
  const spaces = ' '.repeat(200_000);
  expect(wordsCell(`1${spaces}a`, '')).toContain('见');
  expect(wordsCell(`${'1 '.repeat(16_000)}字`, '')).toMatch(/^1/);
});
