import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { mobileContact } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(mobileContact, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('联系电话：19900000001。')).toEqual([
    'notice.md:4:6 联系电话宜用单位的座机；这里的“199＊＊＊＊01”是手机号码',
  ]);
});
