import { expect, it } from 'vitest';
import { partsAtWords } from './whole-words.ts';

it.each([
  ['中共示例市人民医院委员会', '|中共|示例市|人民医院||委员会|'],
  [
    '关于七届市委第五轮巡察集中整改进展情况的通报',
    '|关于||七届||市委||第五轮||巡察||集中||整改||进展||情况的||通报|',
  ],
  ['示例市第一人民医院', '示例市|第一人民医院|'],
  ['（向社会公开）', '（向|社会||公开|）'],
  ['整改工作', '|整改|工作'],
  ['样张', '样张'],
  ['', ''],
])('%s', (line, parts) => {
  expect(partsAtWords(line).join('|')).toBe(parts);
});

it('leaves no character out', () => {
  const line = '示例县人民医院党委关于十四届县委第二轮巡察整改情况的通报（摘要）';
  expect(partsAtWords(line).join('')).toBe(line);
});
