import type { ListedItem } from '../../src/search/engine/listed-item.ts';

/** An item as the search lists it; what a test does not say is as on any other. */
export function listedItem(facts: Partial<ListedItem> = {}): ListedItem {
  const issuer = facts.issuer ?? { id: 'shili', name: '示例市人民医院', region: '示例省示例市' };
  return {
    site: {
      site: '/',
      catalogue: {
        chunks: { from: [], size: [] },
        issuers: [],
        notices: [],
        deadlines: [],
        topics: [],
        items: { id: [], notice: [], status: [], deadline: [], topics: [], head: [] },
      },
      postings: async () => new Map(),
      cost: () => 0,
      item: async () => ({ label: '', title: '', deadline: null, text: '' }),
      simplifiedForms: async () => new Map(),
      terms: async () => ({ terms: [], items: [] }),
      readings: async () => ({}),
    },
    number: 0,
    key: 'shili/2025/1',
    url: '/shili/2025/1/',
    issuer,
    notice: {
      key: 'shili/2025',
      issuer: 0,
      title: '关于巡察整改进展情况的通报',
      published: '2025-05-06',
      window: null,
    },
    status: null,
    topics: [],
    deadline: null,
    ...facts,
  };
}
