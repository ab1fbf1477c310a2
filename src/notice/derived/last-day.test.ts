import { expect, it } from 'vitest';
import { type FilesByPath, noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { lastDaysOf } from './last-day.ts';

const item = (facts: string) => `---\ntitle: 停车难\n${facts}\n---\n正在划线。\n`;

function lastDays(facts: string, ...items: string[]): string[] {
  const files: FilesByPath = {
    'notice.md': `---\ntitle: 通报\n${facts}\n---\n::items[01-0${items.length}]\n`,
  };
  for (const [index, text] of items.entries()) files[`items/0${index + 1}.md`] = text;
  return lastDaysOf([noticeFromFiles(files)]).map((last) =>
    [last.kind, last.day, ...(last.kind === 'deadline' ? [last.item.id] : [])].join(' '),
  );
}

const history = (...changes: string[]) =>
  `history:\n${changes.map((change) => `  - { ${change} }`).join('\n')}`;

it('are those of the window, and of deadlines whose words name a day', () => {
  expect(
    lastDays(
      'published: 2025-05-06\ncomments: { closes: 2025-07-05 }',
      item('deadline: 2025年12月底前'),
      item('deadline: 长期坚持'),
      item('status: in-progress\ndeadline: 明年3月'),
      item('status: not-completed'),
    ),
  ).toEqual(['window 2025-07-05', 'deadline 2025-12-31 01', 'deadline 2026-03-31 03']);
});

it('are none where the notice states neither', () => {
  expect(lastDays('published: 2025-05-06', item('status: in-progress'))).toEqual([]);
});

it('stay when an item is completed, and are none of one that was completed from the first', () => {
  const deadline = 'deadline: 2025年12月底前';
  const done = history('date: 2025-09-01, status: completed');
  expect(
    lastDays(
      'published: 2025-05-06',
      item(`status: in-progress\n${deadline}\n${done}`),
      item(`status: completed\n${deadline}`),
      item(`status: completed\n${deadline}\n${history('date: 2025-09-01, status: in-progress')}`),
    ),
  ).toEqual(['deadline 2025-12-31 01', 'deadline 2025-12-31 03']);
});
