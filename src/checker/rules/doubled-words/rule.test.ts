import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { doubledWords } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(doubledWords, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('doubled-words', () => {
  it('says which words stand twice', () => {
    expect(findings('四是实施实施全员培训，执行医院的的规定。')).toEqual([
      'notice.md:4:3 “实施”应只写一次；这里连写了两次',
      'notice.md:4:16 “的”应只写一次；这里连写了两次',
    ]);
  });

  it.each(['“实施实施”', '实施、实施', '实施\n实施', '实施（实施）'])(
    'is silent about %s',
    (words) => {
      expect(findings(`坚持${words}培训计划。`)).toEqual([]);
    },
  );
});
