import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { phoneMarks } from './rule.ts';

it.each([
  ['0335—1234567', '号码中间应用短横“-”；这里写的是“0335—1234567”'],
  ['０３３５-1234567', '号码应用半角数字；这里写的是“０３３５-1234567”'],
])('says of %s what was expected', (number, message) => {
  expect(
    findingsOf(phoneMarks, { 'notice.md': `---\ntitle: 通报\n---\n联系电话：${number}` }),
  ).toEqual([`notice.md:4:6 ${message}`]);
});
