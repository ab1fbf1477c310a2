import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { contactComplete } from './rule.ts';

it('says what the words print and front matter lacks', () => {
  expect(
    findingsOf(contactComplete, {
      'notice.md':
        '---\ntitle: 通报\ncontact: { phones: [{ number: 0000-1234567 }] }\n---\n电话：0000-1234567；邮箱：a@example.cn。',
    }),
  ).toEqual(['notice.md:5:20 正文写的邮箱“a@example.cn”应也在 notice.md 的 contact 里；没有找到']);
});
