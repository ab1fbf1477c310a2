import { expect, it } from 'vitest';
import { sameWords } from './same-words.ts';

it.each<[string, string, boolean, boolean]>([
  ['停车 难', '停车难', false, true],
  ['停车易', '停车难', false, false],
  ['?处', '𠮷处', false, false],
  ['?处', '𠮷处', true, true],
  ['??处', '𠮷处', true, true],
  ['?处', '㐀处', true, true],
  ['?处', '㐀地', true, false],
  ['?', '㐀处', true, false],
  ['?处多', '㐀处', true, false],
  ['为什么?', '为什么?', true, true],
])('%s for %s (lossy file: %s, text %s)', (cell, exported, isLossy, same) => {
  expect(sameWords(cell, exported, isLossy)).toBe(same);
});
