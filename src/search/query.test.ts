import { describe, expect, it } from 'vitest';
import { matchesText, needsTextCheck, parseQuery } from './query.ts';

describe('parseQuery', () => {
  it.each(['', ' ', '改', ' 改 ', '①'])('finds %j too short', (typed) => {
    expect(parseQuery(typed)).toBeNull();
  });

  it.each(['整改', '改1', '、“', '㎡', '𠮷'])('searches for %j', (typed) => {
    expect(parseQuery(typed)).not.toBeNull();
  });

  it('takes a query without white space as one term', () => {
    expect(parseQuery(' “AI”系统 ')).toEqual({
      whole: { words: '"ai"系统', phrase: '"ai"系统' },
      parts: [],
    });
  });

  it('takes words apart at white space and keeps the whole', () => {
    expect(parseQuery('AI　系统 的')).toEqual({
      whole: { words: 'ai系统的', phrase: 'ai系统的' },
      parts: [
        { words: 'ai', phrase: 'ai' },
        { words: '系统', phrase: '系统' },
        { words: '的', phrase: null },
      ],
    });
  });

  it('looks up only the beginning of long words', () => {
    const words = '整改'.repeat(30);
    const whole = parseQuery(words)?.whole;
    expect(whole).toEqual({ words, phrase: words.slice(0, 40) });
    expect(whole && needsTextCheck(whole)).toBe(true);
  });
});

describe('matchesText', () => {
  it('compares folded text, white space aside', () => {
    const terms = [
      { words: '"ai"系统', phrase: null },
      { words: '2023年', phrase: null },
    ];
    expect(matchesText(terms, '建立“AI” 系统\n２０２３ 年')).toBe(true);
    expect(matchesText(terms, '建立“AI”系统')).toBe(false);
  });
});
