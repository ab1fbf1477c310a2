import { type FacetName, type Filters, forEachFacet, isUnfiltered } from '../engine/facets.ts';
import { type SortOrder, sortOrders } from '../engine/sort.ts';
import { longestQuery } from '../query/longest-query.ts';
import { parseQuery } from '../query/parse-query.ts';

/** What somebody searches for; it stands in the address of the search page. */
export interface PageState {
  typed: string;
  filters: Filters;
  order: SortOrder;
}

const usualOrder: SortOrder = 'relevance';

/** Reads the query part of an address. Any text is a value of a facet; `keepKnown` sorts them out. */
export function readState(search: string): PageState {
  const params = new URLSearchParams(search);
  const order = sortOrders.find((known) => known === params.get('sort'));
  return {
    typed: (params.get('q') ?? '').slice(0, longestQuery),
    filters: forEachFacet((name) => [...new Set(params.getAll(name))]),
    order: order ?? usualOrder,
  };
}

/** The query part of the address of a state, such as ?q=药品&year=2025; empty if nothing is chosen. */
export function writeState({ typed, filters, order }: PageState): string {
  const params = new URLSearchParams();
  if (typed.trim() !== '') params.set('q', typed.trim());
  forEachFacet((name) => {
    for (const value of filters[name]) params.append(name, value);
  });
  if (order !== usualOrder) params.set('sort', order);
  const query = String(params);
  return query === '' ? '' : `?${query}`;
}

/** True if there is nothing to search for: no words, and no filter. */
export function isIdle({ typed, filters }: PageState): boolean {
  return parseQuery(typed) === null && isUnfiltered(filters);
}

/** The filters with a value chosen that was not, or the other way round. */
export function toggleValue(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = filters[name];
  const rest = chosen.filter((other) => other !== value);
  return { ...filters, [name]: rest.length < chosen.length ? rest : [...chosen, value] };
}
