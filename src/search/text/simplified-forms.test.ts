import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleNotices } from '../../../tests/support/real-notices.ts';
import { fold, foldWithMap } from './fold.ts';
import { simplifiedForms } from './simplified-forms.ts';

const forms = simplifiedForms();

describe('simplifiedForms', () => {
  it.each([
    ['醫療質量', '医疗质量'],
    ['藥品採購', '药品采购'],
    ['黨風廉政建設', '党风廉政建设'],
    ['發佈、頭髮', '发布、头发'],
    ['秦醫黨字〔2024〕9號', '秦医党字[2024]9号'],
  ])('%s is found as %s', (typed, text) => {
    expect(fold(typed, forms)).toBe(fold(text, forms));
  });

  it('gives forms that have no further form', () => {
    expect([...forms.values()].filter((form) => forms.has(form))).toEqual([]);
  });

  it('leaves simplified text as it is', () => {
    for (const { file } of sampleNotices()) {
      const text = readFileSync(file, 'utf8');
      expect(fold(text, forms)).toBe(fold(text));
    }
  });

  it('knows where each unit comes from, also of a form that is longer', () => {
    const { text, starts, ends } = foldWithMap('㗲藥', forms);
    expect(text).toBe('𠵾药');
    expect(starts).toEqual([0, 0, 1]);
    expect(ends).toEqual([1, 1, 2]);
  });
});
