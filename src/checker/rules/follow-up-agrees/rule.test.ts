import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { followUpAgrees } from './rule.ts';

function findings(status: string, after = '', words = '厂家停产。'): string[] {
  return findingsOf(followUpAgrees, {
    'notice.md': `---\ntitle: 通报\n---\n::items[01]\n\n## 二、未完成的整改事项及说明\n\n::follow-ups[01]\n${after}`,
    'items/01.md': `---\ntitle: 甲\n${status}\n---\n立规矩。\n\n::follow-up[1]\n\n情况说明：${words}`,
  });
}

it('shows what the item says beside what the heading says', () => {
  expect(findings('status: completed')).toEqual([
    'items/01.md:7:1 标题“二、未完成的整改事项及说明”下面应是“未完成”的事项；这个事项的完成情况是“已完成” (notice.md:6:1 标题在这里写明完成情况)',
  ]);
  expect(findings('status: in-progress')).toEqual([]);
});

it('tells a title that no item has', () => {
  expect(findings('status: not-completed', '\n### 2.乙\n\n还差2块。')).toEqual([
    'notice.md:10:7 “二、未完成的整改事项及说明”下面应是前面写过的整改事项；没有哪个事项是这个标题',
  ]);
  expect(findings('status: not-completed', '\n### 2.甲\n\n还差2块。')).toEqual([]);
});

it('points at the words that say that a completed item is not finished', () => {
  expect(findings('status: completed', '', '尚未安装。')).toEqual([
    'items/01.md:9:6 前面写明“已完成”的事项，后面应不再有没做完的事；这里写的是“尚未安装” (items/01.md:3:1 完成情况在这里)',
  ]);
});
