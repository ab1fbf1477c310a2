import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { bankCard } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(bankCard, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('退至6222 0000 0011 1122 226。')).toEqual([
    'notice.md:4:3 通报里不应有银行卡号；这里的“622＊＊＊＊26”是 19 位的银行卡号',
  ]);
});
