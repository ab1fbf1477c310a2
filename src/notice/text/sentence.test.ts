import { expect, it } from 'vitest';
import { clausesOf, sentencesOf } from './sentence.ts';

it('parts a text at the marks that end sentences, and at lines', () => {
  const text = '一是说“做了。”二是做；三是等\n完成情况：已完成！';
  const sentences = sentencesOf(text);
  expect(sentences.map((one) => one.text)).toEqual([
    '一是说“做了。”',
    '二是做；三是等',
    '完成情况：已完成！',
  ]);
  for (const { text: words, index } of sentences) {
    expect(text.slice(index, index + words.length)).toBe(words);
  }
});

it('parts a sentence at semicolons, with their places in the text', () => {
  const [, second] = sentencesOf('先。二是做；三是等。');
  expect(second && clausesOf(second)).toEqual([
    { text: '二是做；', index: 2 },
    { text: '三是等。', index: 6 },
  ]);
});
