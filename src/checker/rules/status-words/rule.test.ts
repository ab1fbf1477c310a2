import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { statusWords } from './rule.ts';

function findings(status: string, body: string): string[] {
  return findingsOf(statusWords, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 甲\nstatus: ${status}\n---\n${body}`,
  });
}

it('shows what the words say beside the printed status', () => {
  expect(findings('completed', '一是正在拟定办法。\n\n完成情况：已完成')).toEqual([
    'items/01.md:5:3 完成情况是“已完成”的，正文应只说已经做到的；这里写的是“正在拟定” (items/01.md:7:6 完成情况在这里)',
  ]);
});

it('points at front matter where no words state the status', () => {
  expect(findings('sustained', '一是正在拟定办法。')).toEqual([
    'items/01.md:5:3 完成情况是“已完成，长期坚持”的，正文应只说已经做到的；这里写的是“正在拟定” (items/01.md:3:1 完成情况在这里)',
  ]);
});

it.each(['mostly-completed', 'in-progress', 'not-completed'])('leaves %s alone', (status) => {
  expect(findings(status, '一是正在拟定办法。')).toEqual([]);
});

it('takes no more time than a long text needs', () => {
  for (const words of [
    '正在',
    '将对就',
    '待完善',
    '“《',
    '尚未的',
    '其余1,',
    '仍在',
    '完成了',
    ' ',
  ]) {
    expect(findings('completed', `一${words.repeat(50_000)}二`)).toEqual([]);
  }
});
