import { describe, expect, it } from 'vitest';
import { choosePages } from './choose.ts';

const item = (place: number, topics: string[], text: string) => ({
  url: `/shili/2025/0${place}/`,
  topics,
  text,
});

describe('choosePages', () => {
  it('takes every notice, the middle item, the commonest topic, and a query most items answer', () => {
    const chosen = choosePages({
      notices: [{ url: '/shili/2025/' }, { url: '/other/2024/' }],
      items: [
        item(1, ['safety'], '药品药品药品药品药品，采购得很好'),
        item(2, ['safety', 'complaints'], '采购'),
        item(3, ['complaints', 'safety'], '药品，采购'),
      ],
    });
    expect(chosen.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'notice /shili/2025/',
      'notice /other/2024/',
      'item /shili/2025/03/',
      'home /',
      'issuer /shili/',
      'topic /topics/safety/',
      'search /search/',
      'search with a query /search/?q=采购',
    ]);
  });

  it('leaves out what an empty site has not', () => {
    const chosen = choosePages({ notices: [], items: [] });
    expect(chosen.map(({ kind }) => kind)).toEqual(['home', 'search']);
  });
});
