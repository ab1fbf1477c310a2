import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import { noticeStatus } from './notice-status.ts';

const toAddress = (path: string) => `https://www.example.cn/zhenggai/${path}`;

it('says of a notice what other pages show', () => {
  const notice = noticeFromFiles({
    'notice.md': `---
title: |-
  示例医院
  关于整改的通报
published: 2025-05-06
comments: { opens: 2025-05-07, closes: 2025-07-05, outcome: { published: 2025-08-01 } }
---
::items[01-02]
`,
    'items/01.md': '---\nnumber: 1\ntitle: 甲。\nstatus: completed\n---\n正文。\n',
    'items/02.md':
      '---\nnumber: 2\ntitle: 乙。\nstatus: in-progress\nhistory:\n  - { date: 2025-09-01, status: sustained }\n---\n正文。\n',
  });
  expect(noticeStatus(notice, toAddress)).toEqual({
    id: notice.key,
    url: `https://www.example.cn/zhenggai/${notice.key}/`,
    issuer: notice.issuer.name,
    title: '示例医院关于整改的通报',
    published: '2025-05-06',
    items: 2,
    currentStatuses: {
      completed: 1,
      sustained: 1,
      'mostly-completed': 0,
      'in-progress': 0,
      'not-completed': 0,
      none: 0,
    },
    changed: '2025-09-01',
    comments: { opens: '2025-05-07', closes: '2025-07-05' },
    outcome: { published: '2025-08-01' },
  });
});

it('says null where the notice says nothing', () => {
  const notice = noticeFromFiles({ 'notice.md': '---\ntitle: 示例通报\n---\n正文。\n' });
  expect(noticeStatus(notice, toAddress)).toMatchObject({
    published: null,
    items: 0,
    changed: null,
    comments: null,
    outcome: null,
  });
});
