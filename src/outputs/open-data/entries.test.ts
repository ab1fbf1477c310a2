import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { itemsData, noticesData } from './entries.ts';

const { content, diagnostics } = contentFromFiles({
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': `---
title: 通报
published: 2025-05-06
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
    received: 3
    answers:
      - { comment: 车位少, answer: 已加车位, decision: 采纳, item: 01 }
      - { comment: 食堂贵, answer: 正在核价 }
---
::items[01-02]
`,
  'shili/2025/items/01.md': `---
title: 停车难
status: in-progress
history:
  - { date: 2025-06-01, status: mostly-completed, note: 已加车位30个。 }
  - { date: 2025-09-01, status: completed }
---
正在划线。
`,
  'shili/2025/items/02.md': '---\ntitle: 排队久\n---\n增设窗口。\n',
  'shili/2024/notice.md': '---\ntitle: 旧通报\ncomments: { closes: 2024-07-05 }\n---\n正文。\n',
});
const toAddress = (path: string) => `/${path}`;
const [notice, older] = noticesData(content, toAddress);
const [item, unstated] = itemsData(content, toAddress);

it('stands on content without a fault', () => {
  expect(diagnostics).toEqual([]);
});

describe('notices.json', () => {
  it('counts what the words state apart from what is so now', () => {
    expect(notice?.statuses).toMatchObject({ completed: 0, 'in-progress': 1, none: 1 });
    expect(notice?.currentStatuses).toMatchObject({ completed: 1, 'in-progress': 0, none: 1 });
  });

  it('tells the outcome, its items by the ids that items.json has', () => {
    expect(notice?.comments).toEqual({ opens: null, closes: '2025-07-05' });
    expect(notice?.outcome).toEqual({
      published: '2025-07-25',
      received: 3,
      adopted: null,
      summary: null,
      answers: [
        { comment: '车位少', answer: '已加车位', decision: '采纳', item: item?.id },
        { comment: '食堂贵', answer: '正在核价', decision: null, item: null },
      ],
    });
    expect(older?.outcome).toBeNull();
  });
});

describe('items.json', () => {
  it('keeps the status that the words state beside the one of now', () => {
    expect(item).toMatchObject({
      id: 'shili/2025/01',
      status: 'in-progress',
      currentStatus: 'completed',
      history: [
        { date: '2025-06-01', status: 'mostly-completed', note: '已加车位30个。' },
        { date: '2025-09-01', status: 'completed', note: null },
      ],
    });
    expect(unstated).toMatchObject({ status: null, currentStatus: null, history: [] });
  });
});
