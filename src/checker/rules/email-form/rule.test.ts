import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { emailForm } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(emailForm, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it.each([
  ['zheng＠example.cn', '邮箱应用半角的“@”；这里写的是“zheng＠example.cn”'],
  ['zheng @example.cn', '邮箱中间不应有空格；这里写的是“zheng @example.cn”'],
  ['zheng@example', '邮箱“@”后面应有完整的域名，如“example.cn”；这里写的是“zheng@example”'],
  ['zheng@example,com', '邮箱里的点应是“.”；这里写的是“zheng@example,com”'],
  ['zheng@126.con', '邮箱的域名像是打错了；这里写的是“zheng@126.con”'],
  ['zheng126.com', '邮箱应有“@”；这里写的是“zheng126.com”'],
])('says of %s what was expected', (address, message) => {
  expect(findings(`电子邮箱：${address}`)).toEqual([`notice.md:4:6 ${message}`]);
});

it('reads a long word without delay', () => {
  expect(findings(`邮箱：${'a.'.repeat(50_000)}`)).toEqual([]);
  expect(findings(`邮箱：${'a'.repeat(50_000)}@`)).toBeDefined();
});
