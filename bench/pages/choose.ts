/** The open data of a built site, as far as it is used. */
export interface OpenData {
  notices: { url: string }[];
  items: { url: string; topics: string[]; text: string }[];
}

/** A page to measure. */
export interface ChosenPage {
  kind: 'notice' | 'item' | 'home' | 'issuer' | 'topic' | 'search' | 'search with a query';
  /** From the root of the site, with a slash at its beginning, and the query if there is one. */
  address: string;
}

/**
 * Every notice; the item whose text is the middle one by length; home; the first issuer; the topic
 * of most items; and search, without a query and with the two characters that most items hold.
 * What a site does not have is left out.
 */
export function choosePages({ notices, items }: OpenData): ChosenPage[] {
  const item = items.toSorted((a, b) => a.text.length - b.text.length)[items.length >> 1];
  const issuer = /^\/[^/]+\//.exec(notices[0]?.url ?? '')?.[0];
  const topic = mostFrequent(items.map(({ topics }) => topics));
  const query = mostFrequent(items.map(({ text }) => pairs(text)));
  return [
    ...notices.map(({ url }) => ({ kind: 'notice', address: url }) as const),
    ...(item ? [{ kind: 'item', address: item.url } as const] : []),
    { kind: 'home', address: '/' },
    ...(issuer ? [{ kind: 'issuer', address: issuer } as const] : []),
    ...(topic ? [{ kind: 'topic', address: `/topics/${topic}/` } as const] : []),
    { kind: 'search', address: '/search/' },
    ...(query ? [{ kind: 'search with a query', address: `/search/?q=${query}` } as const] : []),
  ];
}

/** What occurs in most lists; the first of those that do. */
function mostFrequent(lists: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const entry of new Set(list)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Each two Chinese characters that stand side by side. */
function pairs(text: string): string[] {
  return Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair]) => pair ?? '');
}
