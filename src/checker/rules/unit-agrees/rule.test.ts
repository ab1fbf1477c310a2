import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { unitAgrees } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(unitAgrees, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 某事项\n---\n${words}`,
  });
}

describe('unit-agrees', () => {
  it('says what the amount would have to be', () => {
    expect(findings('应收5310426.75元，实收5104913.75元，尚未收回205513万元。')).toEqual([
      'items/01.md:4:33 照同一段的其他金额推算，应为205513元；这里写的是“205513万元”，相差一万倍 (items/01.md:4:3 从这里的5310426.75元算起)',
    ]);
  });

  it('shows where the same digits stand with the other unit', () => {
    expect(findings('核减43.25万元。\n\n收回43.25元。')).toEqual([
      'items/01.md:6:3 同样的数字，单位应一致：前面写的是43.25万元；这里写的是“43.25元”，相差一万倍 (items/01.md:4:3 这里写的是43.25万元)',
    ]);
  });

  it('does not tell the same amount twice', () => {
    const words = '应收5310426.75元，实收5104913.75元，未收205513万元。其中205513元已挂账。';
    expect(findings(words)).toHaveLength(1);
  });
});
