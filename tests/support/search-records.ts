import type { SearchRecord } from '../../src/search/index/record.ts';

/** An item of an invented hospital; what a test does not say is as on any other. */
export function searchRecord(
  id: string,
  text: string,
  facts: Partial<Omit<SearchRecord, 'id' | 'text'>> = {},
): SearchRecord {
  const notice = facts.notice ?? {
    key: 'shili/2025',
    issuer: { id: 'shili', name: '示例市人民医院', region: '示例省示例市' },
    title: '关于巡察整改进展情况的通报',
    published: '2025-05-06',
    window: null,
  };
  return {
    key: `${notice.key}/${id}`,
    id,
    notice,
    label: `（${id}）`,
    title: text.split('\n')[0] ?? '',
    status: null,
    deadline: null,
    deadlineDay: null,
    topics: [],
    head: text.split('\n')[0] ?? '',
    text,
    ...facts,
  };
}
