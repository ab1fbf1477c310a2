import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { halfWidthMarks } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(halfWidthMarks, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('half-width-marks', () => {
  it('says once a paragraph what stands there and how often', () => {
    expect(findings('一是加强管理,坚持考核,推动(全面)转变。一是，二是，三是，（四）。')).toEqual([
      'notice.md:4:1 中文里应用全角的“，（）”；这里是半角的“,()”，本段有 4 处',
    ]);
  });

  it('says once a notice which mark is mostly in half width', () => {
    expect(findings('一是加强,坚持考核。\n\n二是完善,明确。\n\n三是培训,考试。')).toEqual([
      'notice.md:4:1 中文里应用全角的“，”；这里是半角的“,”，全文有 3 处',
    ]);
  });

  it('leaves a bracket without its partner to marks-paired', () => {
    expect(findings('一是加强(管理，坚持考核。')).toEqual([]);
    expect(findings('一是加强（管理)，坚持考核。')).toEqual([]);
  });
});
