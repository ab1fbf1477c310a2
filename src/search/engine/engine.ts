import type { Day } from '../../notice/time/day.ts';
import type { SearchItem } from '../index-files.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import { fold, noForms, type SimplifiedForms } from '../text/fold.ts';
import { type FacetCounts, type Filters, filterItems } from './facets.ts';
import { findItems, foldTerms, type Terms } from './find-items.ts';
import type { ListedItem } from './listed-item.ts';
import { MissingFile } from './load-file.ts';
import { type OpenSites, openSites } from './open-sites.ts';
import type { Rank } from './rank.ts';
import type { SiteIndex } from './site-index.ts';
import { type RankedItem, type SortOrder, sortItems } from './sort.ts';

/** What to search for and how to show it. */
export interface SearchRequest {
  /** As typed; with nothing to search for, every item that passes the filters is a hit. */
  typed: string;
  filters: Filters;
  order: SortOrder;
  /** The day it is in Asia/Shanghai. */
  today: Day;
}

/** The hits of a request. */
export interface SearchAnswer {
  /** In the order that was asked for. */
  items: readonly ListedItem[];
  /** How many hits there are without the filters. */
  unfiltered: number;
  counts: FacetCounts;
  /** The folded words to mark in a hit. */
  words: readonly string[];
  /** Traditional characters and their simplified forms, if the query was read with them. */
  forms: SimplifiedForms;
  /** The query as one term, if it was found so although white space divides it. */
  joined: string | null;
  /** True if nothing holds the Chinese quotes around a term, and it was sought without. */
  unquoted: boolean;
  /** Addresses of sites whose index could not be loaded. */
  unreachable: readonly string[];
}

/** Search over the items of one site or several. */
export interface SearchEngine {
  /** Begins to load what every query needs. */
  prepare(): Promise<void>;
  /** Throws if a part of an index, or every index, cannot be loaded; the next search begins anew. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** The indexes of the sites that answered. Throws if there is none. */
  indexes(): Promise<readonly SiteIndex[]>;
  /** The words of an item. Throws if they cannot be loaded; the next search begins anew. */
  load(item: ListedItem): Promise<SearchItem>;
}

/** The items that a query finds, and how it was read. */
interface Found {
  ranked: RankedItem[];
  terms: readonly string[];
  joined: string | null;
  unquoted: boolean;
}

const noRank: Rank = [0, 0];

/**
 * Search in the indexes of the sites at these addresses, each with a slash at its end. Nothing is
 * loaded before it is asked for.
 */
export function createSearchEngine(addresses: readonly string[]): SearchEngine {
  let opened: Promise<OpenSites> | null = null;
  let forms = noForms;

  function open(): Promise<OpenSites> {
    if (opened) return opened;
    const begun = openSites(addresses);
    opened = begun;
    begun.catch(() => forget(begun));
    return begun;
  }

  /** Lets the next search open the sites anew: a newer build may have taken the place of files. */
  function forget(stale: Promise<OpenSites> | null): void {
    if (opened === stale) opened = null;
  }

  /** Reads the query with simplified forms where it may not be found, or shut out, without them. */
  async function findQuery(sites: OpenSites, query: Query): Promise<Found> {
    const found = await findReading(sites, query, forms);
    const mayNeedForms = found.ranked.length === 0 || query.without.length > 0;
    if (!mayNeedForms || forms.size > 0) return found;
    const typed = [...query.terms, ...query.without].join('');
    if (!/\p{Script=Han}/u.test(typed)) return found;
    const loaded = (await sites.sites[0]?.index.simplifiedForms()) ?? noForms;
    if (fold(typed) === fold(typed, loaded)) return found;
    forms = loaded;
    return findReading(sites, query, forms);
  }

  async function searchOnce({
    typed,
    filters,
    order,
    today,
  }: SearchRequest): Promise<SearchAnswer> {
    const current = open();
    try {
      const sites = await current;
      const query = parseQuery(typed);
      const { ranked, terms, joined, unquoted } = query
        ? await findQuery(sites, query)
        : { ranked: allItems(sites), terms: [], joined: null, unquoted: false };
      const { passed, counts } = filterItems(sortItems(ranked, order), filters, today);
      return {
        items: passed,
        unfiltered: ranked.length,
        counts,
        words: foldTerms(terms, forms),
        forms,
        joined,
        unquoted,
        unreachable: sites.unreachable,
      };
    } catch (error) {
      forget(current);
      throw error;
    }
  }

  return {
    async prepare() {
      await open();
    },
    async search(request) {
      try {
        return await searchOnce(request);
      } catch (error) {
        // A newer build may have taken the place of the files that the index names.
        if (!(error instanceof MissingFile)) throw error;
        return searchOnce(request);
      }
    },
    indexes: async () => (await open()).sites.map(({ index }) => index),
    async load({ site, number }) {
      const current = opened;
      try {
        return await site.item(number);
      } catch (error) {
        forget(current);
        throw error;
      }
    },
  };
}

async function findReading(sites: OpenSites, query: Query, forms: SimplifiedForms): Promise<Found> {
  const { terms, joined } = query;
  const find = (terms: Terms) => findItems(sites, terms, forms);
  if (joined !== null) {
    const ranked = await find({ terms: [joined], without: [] });
    if (ranked.length > 0) return { ranked, terms: [joined], joined, unquoted: false };
  }
  const ranked = await find(query);
  if (ranked.length > 0 || !query.unquoted) {
    return { ranked, terms, joined: null, unquoted: false };
  }
  const { unquoted } = query;
  return { ranked: await find(unquoted), terms: unquoted.terms, joined: null, unquoted: true };
}

function allItems({ sites }: OpenSites): RankedItem[] {
  return sites.flatMap(({ items }) => items.map((item) => ({ item, rank: noRank })));
}
