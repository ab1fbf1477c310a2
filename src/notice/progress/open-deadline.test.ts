import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { openDeadlineOf } from './open-deadline.ts';

/** The day for an item with these lines of front matter, in a notice of 2025-05-06. */
function openDeadline(lines: string): string | null {
  const notice = noticeFromFiles({
    'notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]\n',
    'items/01.md': `---\nnumber: 1\ntitle: 事项\n${lines}\n---\n一是做。\n`,
  });
  const [item] = notice.items;
  if (!item) throw new Error('These lines make no item.');
  return openDeadlineOf(item);
}

describe('openDeadlineOf', () => {
  it.each([
    ['status: in-progress\ndeadline: 2025年12月底前', '2025-12-31'],
    ['status: mostly-completed\ndeadline: 2025年9月30日', '2025-09-30'],
    ['deadline: 今年第三季度', '2025-09-30'],
  ])('is the last day of a deadline that is not told as met: %s', (lines, day) => {
    expect(openDeadline(lines)).toBe(day);
  });

  it.each([
    ['status: in-progress'],
    ['status: in-progress\ndeadline: 长期坚持'],
    ['status: in-progress\ndeadline: 2025年6月初'],
    ['status: completed\ndeadline: 2025年12月底前'],
    ['status: sustained\ndeadline: 2025年12月底前'],
  ])('is null where no day is certain or the item is completed: %s', (lines) => {
    expect(openDeadline(lines)).toBe(null);
  });

  it('goes by the status of the last change', () => {
    const change = (status: string) => `\nhistory:\n  - { date: 2025-08-01, status: ${status} }`;
    const deadline = 'deadline: 2025年12月底前';
    expect(openDeadline(`status: in-progress\n${deadline}${change('completed')}`)).toBe(null);
    expect(openDeadline(`status: completed\n${deadline}${change('in-progress')}`)).toBe(
      '2025-12-31',
    );
  });
});
