import type { NoticeStatus } from '../../outputs/notice-status.ts';

/** A status for tests: every fact is there. */
export const fullStatus: NoticeStatus = {
  id: 'shili/2025',
  url: 'https://www.example.cn/zhenggai/shili/2025/',
  issuer: '示例市医院',
  title: '关于巡察整改进展情况的通报',
  published: '2025-05-06',
  items: 12,
  currentStatuses: {
    completed: 8,
    sustained: 1,
    'mostly-completed': 0,
    'in-progress': 2,
    'not-completed': 0,
    none: 1,
  },
  changed: '2025-09-01',
  comments: { opens: '2025-05-10', closes: '2025-07-05' },
  outcome: { published: '2025-08-01' },
};
