import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { postBoxForm } from './rule.ts';

it('says that a box has a number', () => {
  expect(
    findingsOf(postBoxForm, { 'notice.md': '---\ntitle: 通报\n---\n邮政信箱：示例市示例医院。' }),
  ).toEqual([
    'notice.md:4:6 “邮政信箱”后面应是信箱号，如“示例市100号信箱”；这里写的是没有号码的地方',
  ]);
});

it('points at the address', () => {
  expect(
    findingsOf(postBoxForm, {
      'notice.md': '---\ntitle: 通报\n---\n邮政信箱：示例市示例路1号。',
    }),
  ).toEqual(['notice.md:4:6 “邮政信箱”后面应是信箱号，如“示例市100号信箱”；这里写的是街道地址']);
});
