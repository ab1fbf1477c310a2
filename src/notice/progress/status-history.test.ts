import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { currentStatus } from '../content/content.ts';
import { statusHistory } from './status-history.ts';

function item(published: string, lines: string) {
  const { items } = noticeFromFiles({
    'notice.md': `---\ntitle: 通报\n${published}---\n::items[01]\n`,
    'items/01.md': `---\nnumber: 1\ntitle: 事项\n${lines}---\n一是做。\n`,
  });
  if (!items[0]) throw new Error('These files make no item.');
  return items[0];
}

describe('statusHistory', () => {
  it('begins with what the notice states, and ends with the current status', () => {
    const changed = item(
      'published: 2025-05-06\n',
      'status: not-completed\nhistory:\n' +
        '  - { date: 2025-07-01, status: in-progress, note: 已开工。 }\n' +
        '  - { date: 2025-09-01, status: completed }\n',
    );
    const told = statusHistory(changed);
    expect(told).toEqual([
      { date: '2025-05-06', status: 'not-completed', note: undefined },
      { date: '2025-07-01', status: 'in-progress', note: '已开工。' },
      { date: '2025-09-01', status: 'completed', note: undefined },
    ]);
    expect(told.at(-1)?.status).toBe(currentStatus(changed));
  });

  it('says neither a day nor a status that the notice does not state', () => {
    expect(statusHistory(item('', ''))).toEqual([
      { date: null, status: undefined, note: undefined },
    ]);
  });
});
