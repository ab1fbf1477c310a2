import { expect, it } from 'vitest';
import { mendRadicals } from './radicals.ts';
import { blocksOf } from './testing.ts';

it('puts letters in the place of radicals that look the same, and tells how many', () => {
  const { blocks, doubts } = mendRadicals(blocksOf('⽰例市⻣科', '2025年5⽉6⽇，⼾籍', '示例'));
  expect(blocks.map(({ text }) => text)).toEqual(['示例市骨科', '2025年5月6日，户籍', '示例']);
  expect(doubts).toMatchObject([{ rule: 'import-radical', severity: 'hint', line: 1 }]);
  expect(doubts[0]?.message).toContain('5 个字');
});

it('says nothing of ordinary letters, nor of a stroke that is no letter', () => {
  const blocks = blocksOf('示例市骨科', '⺀');
  expect(mendRadicals(blocks)).toEqual({ blocks, doubts: [] });
});
