import { expect, it } from 'vitest';
import { contentFromFiles, findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { mobileNumber } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(mobileNumber, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says what it found without printing it', () => {
  expect(findings('投诉人199 0000 0001。')).toEqual([
    'notice.md:4:4 联系方式以外不应有手机号码；这里的“199＊＊＊＊01”是手机号码',
  ]);
});

it('is silent on a number that issuer.md offers', () => {
  const { content } = contentFromFiles({
    'shili/issuer.md':
      '---\nname: 示例医院\ncontact: { phones: [{ number: 199-0000-0001 }] }\n---\n',
    'shili/2025/notice.md': '---\ntitle: 通报\n---\n热线19900000001，另一个19900000002。',
  });
  const found = content.issuers.flatMap(({ notices }) =>
    notices.flatMap((notice) => [...mobileNumber.check(ruleInput(notice))]),
  );
  expect(found.map(({ place }) => place.quote)).toEqual(['19900000002']);
});
