import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { identityNumber } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(identityNumber, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('身份证号110101188503070014。')).toEqual([
    'notice.md:4:5 通报里不应有身份证号码；这里的“110＊＊＊＊14”是 18 位的身份证号码',
  ]);
  expect(findings('旧证１１０１０１０５０３０７００１。')).toEqual([
    'notice.md:4:3 通报里不应有身份证号码；这里的“110＊＊＊＊01”是 15 位的身份证号码',
  ]);
});

it('looks at every part of a notice', () => {
  const number = '110101188503070014';
  const notice = `---\ntitle: 通报${number}\nsignature: ${number}\n---\n## 一、${number}\n::items[01]`;
  const item = `---\ntitle: ${number}\n---\n正文。\n\n::column[情况]\n\n${number}`;
  expect(
    findingsOf(identityNumber, { 'notice.md': notice, 'items/01.md': item }).map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual([
    'notice.md:2:10',
    'notice.md:5:6',
    'items/01.md:2:8',
    'items/01.md:8:1',
    'notice.md:3:12',
  ]);
});
