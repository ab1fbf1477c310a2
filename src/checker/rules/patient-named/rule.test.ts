import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { patientNamed } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(patientNamed, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('患者王建国、欧阳小雨因肺癌住院。')).toEqual([
    'notice.md:4:3 患者不应写出姓名；这里写了“王＊＊”',
    'notice.md:4:7 患者不应写出姓名；这里写了“欧＊＊＊”',
  ]);
});
