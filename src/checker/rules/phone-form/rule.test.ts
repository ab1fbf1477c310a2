import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { phoneForm } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(phoneForm, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

describe('phone-form', () => {
  it.each([
    ['电话：7654321', '固定电话应带区号；这里只写“7654321”'],
    [
      '地址：秦皇岛市示例路1号；电话：7654321',
      '固定电话应带区号（秦皇岛市的区号是 0335）；这里只写“7654321”',
    ],
    ['电话：0311-1234567', '区号 0311 后面应是 8 位；这里是 7 位'],
    ['电话：010-1234567', '区号 010 后面应是 8 位；这里是 7 位'],
    ['电话：0339-1234567', '区号应是全国区号表里有的；没有 0339 这个区号'],
    ['电话：360123', '固定电话应是 7 或 8 位，前面带区号；这里的“360123”是 6 位'],
    ['传真：0771-765432', '区号 0771 后面应是 7 位；这里是 6 位'],
    ['手机：139123456789', '手机号应是 11 位；这里是 12 位'],
    [
      '地址：石家庄市示例路1号；电话：0310-1234567',
      '电话应是石家庄市的（区号 0311）；这里的区号 0310 是河北邯郸的',
    ],
    [
      '地址：福建省示例县1号；电话：010-12345678',
      '电话应是福建省的（区号 0591、0592、0593 等）；这里的区号 010 是北京的',
    ],
  ])('says of %s what was expected and found', (body, message) => {
    expect(findings(body).map((finding) => finding.replace(/^\S+ /, ''))).toEqual([message]);
  });

  it.each([
    '0335-1234567-8012',
    '（0335）1234567转2',
    '0335 1234567',
    '0433-1234567',
    '0433-12345678',
  ])('takes %s as it is', (number) => {
    expect(findings(`联系电话：${number}`)).toEqual([]);
  });

  it('reads a number in the cell beside its label', () => {
    expect(findings('| 项目 | 内容 |\n| --- | --- |\n| 联系电话 | 7654321 |')).toHaveLength(1);
  });
});
