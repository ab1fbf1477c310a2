import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { noticesOf } from '../content/content.ts';
import { topicItems } from './topic-items.ts';
import { hasUpdates, updatesOf, updatesOnTopic } from './update.ts';

const { content, diagnostics } = contentFromFiles({
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': `---
title: 通报
published: 2025-05-06
comments: { closes: 2025-07-05, outcome: { published: 2025-07-25 } }
---
::items[01-02]
`,
  'shili/2025/items/01.md': `---
title: 停车难
topics: [就医服务]
history:
  - { date: 2025-06-01, status: in-progress }
  - { date: 2025-09-01, status: mostly-completed }
  - { date: 2025-09-01, status: completed }
---
正在划线。
`,
  'shili/2025/items/02.md': `---
title: 账目不清
topics: [财务资产]
history:
  - { date: 2025-09-01, status: completed }
---
已经核清。
`,
  'shili/2024/notice.md': '---\ntitle: 没有日期的通报\n---\n正文。\n',
});
const notices = noticesOf(content);
const keysOn = (today: string) => updatesOf(notices, today).map(({ key }) => key);

it('stands on content without a fault', () => {
  expect(diagnostics).toEqual([]);
});

describe('updates', () => {
  it('are what became public, newest first, in the order of the items on one day', () => {
    expect(keysOn('2025-12-31')).toEqual([
      'shili/2025/01@2025-09-01.2',
      'shili/2025/01@2025-09-01',
      'shili/2025/02@2025-09-01',
      'shili/2025#outcome',
      'shili/2025/01@2025-06-01',
      'shili/2025',
    ]);
  });

  it('are told on their day, and not before', () => {
    expect(keysOn('2025-07-25')).toHaveLength(3);
    expect(keysOn('2025-07-24')).toEqual(['shili/2025/01@2025-06-01', 'shili/2025']);
    expect(hasUpdates(notices, '2025-05-06')).toBe(true);
    expect(hasUpdates(notices, '2025-05-05')).toBe(false);
  });

  it('of a topic leave out what changed of other items', () => {
    const finance = topicItems(content).find(({ topic }) => topic === 'finance-and-assets');
    const updates = finance && updatesOnTopic(finance, '2025-12-31');
    expect(updates?.map(({ key }) => key)).toEqual(['shili/2025/02@2025-09-01', 'shili/2025']);
  });
});
