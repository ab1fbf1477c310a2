import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { unfinishedExplained } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(unfinishedExplained, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 甲\nstatus: in-progress\n---\n${body}`,
  });
}

it('says what such an item should tell', () => {
  expect(findings('换了3块。')).toEqual([
    'items/01.md:2:8 没有整改完成的事项（正在整改），应写明完成时限或者下一步怎样做；这个事项里没有找到',
  ]);
});

it('does not take the words of the status for a next step', () => {
  expect(findings('换了3块。\n\n完成情况：正在推进')).toHaveLength(1);
  expect(findings('换了3块，其余正在制作。\n\n完成情况：正在推进')).toEqual([]);
});

it('names the line that the others have', () => {
  const item = (body: string) => `---\ntitle: 甲\nstatus: in-progress\n---\n${body}`;
  expect(
    findingsOf(unfinishedExplained, {
      'notice.md': '---\ntitle: 通报\n---\n::items[1-3]',
      'items/1.md': item('换了3块。\n\n下一步举措：换8块。'),
      'items/2.md': item('正在清查，持续核对。'),
      'items/3.md': item('换了3块。\n\n下一步举措：换9块。'),
    }),
  ).toEqual([
    'items/2.md:2:8 没有整改完成的事项（正在整改），应像其他 2 个一样写明“下一步举措：”；这个事项里没有找到',
  ]);
});

it('ends with a change that tells the item as completed', () => {
  const findings = (status: string) =>
    findingsOf(unfinishedExplained, {
      'notice.md': '---\ntitle: 通报\n---\n::items[01]',
      'items/01.md': `---\ntitle: 甲\nstatus: in-progress\nhistory: [{ date: 2025-06-01, status: ${status} }]\n---\n换了3块。`,
    });
  expect(findings('mostly-completed')).toHaveLength(1);
  expect(findings('sustained')).toEqual([]);
});
