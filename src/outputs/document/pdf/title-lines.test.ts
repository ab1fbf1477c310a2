import { expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

it.each([
  ['关于巡察整改进展情况的通报', ['关于巡察整改进展情况的通报']],
  [
    '示例市第一人民医院委员会关于巡察整改进展情况的通报',
    ['示例市第一人民医院委员会', '关于巡察整改进展情况的通报'],
  ],
  [
    '中共示例市示例区第一人民医院联合委员会巡察整改进展情况的通报',
    ['中共示例市示例区第一人民医院联合', '委员会巡察整改进展情况的通报'],
  ],
  ['', ['']],
])('%s', (title, lines) => {
  expect(titleLines(title, 20)).toEqual(lines);
});

it('keeps marks with their words, and loses nothing', () => {
  const title =
    '示例市人民医院关于落实“《示例》〔2024〕9号”、（二）和其他意见的整改进展情况的通报'.repeat(3);
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  for (const line of lines) {
    expect(line).not.toMatch(/^[的、，。：；》）〉】〕”’]|[“‘《（〈【〔]$/);
  }
});

it('leaves a word longer than a line in one piece, to be broken where the line is full', () => {
  const word = 'A'.repeat(100);
  expect(titleLines(word, 20)).toEqual([word]);
});
