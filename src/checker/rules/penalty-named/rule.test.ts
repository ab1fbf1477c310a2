import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { penaltyNamed } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(penaltyNamed, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('给予李卫国、王强党内警告处分。')).toEqual([
    'notice.md:4:3 受处分、处理的人不应写出姓名；这里写了“李＊＊”',
    'notice.md:4:7 受处分、处理的人不应写出姓名；这里写了“王＊”',
  ]);
});
