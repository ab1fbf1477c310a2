import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings } from './settings.ts';

describe('defaultSettings', () => {
  it('ask for nothing that a site has not asked for', () => {
    expect(defaultSettings).toEqual({ rules: {}, terms: [] });
  });
});

describe('checkSettings', () => {
  it('takes everything as the text that was typed', () => {
    expect(
      checkSettings.parse({
        rules: { 'identity-number': 'error' },
        reviews: '3',
        sections: [{ name: ' 移交线索 ', words: [' 线索', '移交'] }],
        terms: [{ avoid: ' 残废 ', use: '残疾', reason: '不尊重人' }, { avoid: '哑巴' }],
      }),
    ).toEqual({
      rules: { 'identity-number': 'error' },
      reviews: 3,
      sections: [{ name: '移交线索', words: ['线索', '移交'] }],
      terms: [{ avoid: '残废', use: '残疾', reason: '不尊重人' }, { avoid: '哑巴' }],
    });
  });

  it.each([
    ['a review count of none', { reviews: '0' }],
    ['a review count in words', { reviews: '三' }],
    ['a review count that nobody passes', { reviews: '10' }],
    ['a severity that there is not', { rules: { 'item-empty': 'fatal' } }],
    ['a part without words', { sections: [{ name: '线索', words: [] }] }],
    [
      'a part with an empty word, which stands everywhere',
      { sections: [{ name: '线索', words: ['线索', ' '] }] },
    ],
    ['a part without a name', { sections: [{ words: ['线索'] }] }],
    ['a term that avoids nothing', { terms: [{ avoid: ' ' }] }],
    ['a term whose right word is the avoided one', { terms: [{ avoid: '中心', use: '中心' }] }],
    ['a key that there is not', { term: [] }],
    ['a key of a term that there is not', { terms: [{ avoid: '甲', with: '乙' }] }],
  ])('refuses %s', (_, settings) => {
    expect(checkSettings.safeParse(settings).success).toBe(false);
  });
});
