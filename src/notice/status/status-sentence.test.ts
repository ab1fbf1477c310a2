import { expect, it } from 'vitest';
import { statusSentence } from './status-sentence.ts';

it.each([
  ['该问题已整改完成。', 'completed', 'problem', '已整改完成'],
  ['目前，该问题已完成整改。', 'completed', 'problem', '已完成整改'],
  ['以上问题均已整改到位', 'completed', 'problem', '均已整改到位'],
  ['截至2025年6月，该问题基本完成整改', 'mostly-completed', 'problem', '基本完成整改'],
  ['此项工作已完成，并长期坚持。', 'sustained', 'work', '已完成，并长期坚持'],
  ['目前正在整改', 'in-progress', null, '正在整改'],
  ['已完成。', 'completed', null, '已完成'],
])('%s', (sentence, status, of, words) => {
  expect(statusSentence(sentence)).toEqual({ words, status, of });
});

it.each([
  '电缆改造已完成',
  '该措施已完成',
  '已完成招标',
  '该问题已完成80%',
  '相关问题已整改到位',
  '完成率100%',
  '取得阶段性成效',
  '问题',
  '',
])('%j states none', (sentence) => expect(statusSentence(sentence)).toBeNull());
