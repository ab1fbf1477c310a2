import { describe, expect, it } from 'vitest';
import { hitWords } from './hit-words.ts';

const item = {
  label: '（1）',
  title: '药品采购不够规范',
  deadline: null,
  text: '（1）药品采购不够规范\n一是修订采购办法。\n二是公开采购结果。',
};
const wordsFor = (...words: string[]) => hitWords(item, { words, forms: new Map() });

describe('hitWords', () => {
  it('takes the excerpt from what stands after the heading', () => {
    expect(wordsFor('办法')).toEqual({
      heading: '（1）药品采购不够规范',
      body: '一是修订采购办法。\n二是公开采购结果。',
    });
    expect(wordsFor().body).toMatch(/^一是/);
    expect(wordsFor('药品').body).toMatch(/^一是/);
  });

  it('takes it from everything if the match runs from the heading into the body', () => {
    expect(wordsFor('规范一是').body).toBe(item.text);
  });

  it('takes a sentence that the heading begins without what the heading says', () => {
    const runOn = { ...item, text: '（1）药品采购不够规范，一是修订采购办法。' };
    expect(hitWords(runOn, { words: ['办法'], forms: new Map() }).body).toBe('一是修订采购办法。');
  });
});
