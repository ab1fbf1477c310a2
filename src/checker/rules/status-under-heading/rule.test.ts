import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { statusUnderHeading } from './rule.ts';

it('shows what the item says beside what the heading says', () => {
  expect(
    findingsOf(statusUnderHeading, {
      'notice.md': '---\ntitle: 通报\n---\n## 一、已整改的问题\n\n::items[01]',
      'items/01.md': '---\ntitle: 甲\nstatus: in-progress\n---\n立规矩。\n\n完成情况：正在整改',
    }),
  ).toEqual([
    'items/01.md:7:6 放在标题“一、已整改的问题”下面的，应是“已完成”的事项；这里写的是“正在整改” (notice.md:4:1 标题在这里写明完成情况)',
  ]);
});
