import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { converterMarks } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(converterMarks, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('converter-marks', () => {
  it('says what it is, and of what nobody sees its code', () => {
    expect(findings('一是完善&nbsp;制度&nbsp;。\n\n二是落\u200b实。')).toEqual([
      'notice.md:4:5 应只有通报的文字；这里有网页的转义记号“&nbsp;”，本段有 2 处',
      'notice.md:6:4 应只有通报的文字；这里有看不见的零宽字符“U+200B”',
    ]);
  });
});
