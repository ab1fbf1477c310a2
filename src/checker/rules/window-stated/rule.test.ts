import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { windowStated } from './rule.ts';

it('points at the invitation', () => {
  expect(
    findingsOf(windowStated, {
      'notice.md': '---\ntitle: 通报\n---\n欢迎监督，如有意见，请及时反映。',
    }),
  ).toEqual(['notice.md:4:6 请群众提意见的，应写明征求意见的起止日期；没有找到']);
});
