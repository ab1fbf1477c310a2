import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { unfinishedExplained } from '../unfinished-explained/rule.ts';
import { unfinishedDeadline } from './rule.ts';

function files(body: string) {
  return {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 甲\nstatus: not-completed\n---\n${body}`,
  };
}

it('says what such an item should tell', () => {
  expect(findingsOf(unfinishedDeadline, files('下一步再换3块。'))).toEqual([
    'items/01.md:2:8 没有整改完成的事项（未完成），最好写明什么时候完成；这个事项里没有找到时限',
  ]);
});

it.each(['换了3块。', '下一步再换3块。', '年底前再换3块。'])(
  'never says it twice of one item: %s',
  (body) => {
    const found = [unfinishedDeadline, unfinishedExplained].flatMap((rule) =>
      findingsOf(rule, files(body)),
    );
    expect(found).toHaveLength(body.includes('年底') ? 0 : 1);
  },
);

it('ends with a change that tells the item as completed', () => {
  const since = (status: string) => ({
    ...files(''),
    'items/01.md': `---\ntitle: 甲\nstatus: not-completed\nhistory: [{ date: 2025-06-01, status: ${status} }]\n---\n下一步再换3块。`,
  });
  expect(findingsOf(unfinishedDeadline, since('in-progress'))).toHaveLength(1);
  expect(findingsOf(unfinishedDeadline, since('completed'))).toEqual([]);
});
