import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { placeholderLeft } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(placeholderLeft, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('placeholder-left', () => {
  it('names what was not filled in', () => {
    expect(findings('XX年6月印发《》，完成时限待定。')).toEqual([
      'notice.md:4:1 应是写明的内容；这里是没有填写的“XX”',
      'notice.md:4:8 应是写明的内容；这里是没有填写的“《》”',
      'notice.md:4:15 应是写明的内容；这里是没有填写的“待定”',
    ]);
  });
});
