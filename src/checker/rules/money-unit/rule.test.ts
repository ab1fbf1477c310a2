import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { moneyUnit } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(moneyUnit, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 某事项\n---\n${words}`,
  });
}

describe('money-unit', () => {
  it('says how the amount is written', () => {
    expect(findings('设立专项资金30万/年。')).toEqual([
      'items/01.md:4:7 金额应写明单位，如“30万元”；这里写的是“30万”',
    ]);
  });
});
