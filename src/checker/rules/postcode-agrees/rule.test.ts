import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { postcodeAgrees } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(postcodeAgrees, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says where the postcode is, and where it should be', () => {
  expect(findings('地址：福建省示例市示例路1号，邮编：110000')).toEqual([
    'notice.md:4:19 邮政编码应是福建省的；11 开头的是辽宁的',
  ]);
});

it('counts digits', () => {
  expect(findings('邮编：06600')).toEqual(['notice.md:4:4 邮政编码应是六位数字；这里是 5 位']);
});

it('knows the province of a city', () => {
  expect(findings('地址：吉林市示例路1号，邮编：132000')).toEqual([]);
  expect(findings('地址：海南州示例路1号，邮编：570000')).toHaveLength(1);
  expect(findings('地址：海南省示例路1号，邮编：570000')).toEqual([]);
});
