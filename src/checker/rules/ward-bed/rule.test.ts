import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { wardBed } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(wardBed, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing the bed', () => {
  expect(findings('对3病区12床致歉。')).toEqual([
    'notice.md:4:2 通报里不应写出患者的病区、房间和床号；这里写的是“3病区＊＊床”',
  ]);
  expect(findings('床号：12。')).toEqual([
    'notice.md:4:1 通报里不应写出患者的病区、房间和床号；这里写的是“床号：＊＊”',
  ]);
});
