import type { SearchAnswer } from '../engine/engine.ts';
import { type FacetName, type Filters, facetNames, forEachFacet } from '../engine/facets.ts';

/** What can be chosen on the sites that are searched. */
export interface KnownValues {
  values: Readonly<Record<FacetName, ReadonlySet<string>>>;
  /** Id of an issuer → its name. */
  issuers: ReadonlyMap<string, string>;
}

/** Chinese names of values that are the same on every site, by facet. */
export type ValueNames = Readonly<Record<FacetName, Readonly<Record<string, string>>>>;

/** What can be chosen: what the items have (all of them, unfiltered), and what has a name anyway. */
export function knownValues(
  { items, counts }: Pick<SearchAnswer, 'items' | 'counts'>,
  names: ValueNames,
): KnownValues {
  return {
    values: forEachFacet((name) => new Set([...Object.keys(names[name]), ...counts[name].keys()])),
    issuers: new Map(items.map(({ issuer }) => [issuer.id, issuer.name])),
  };
}

/** The values of filters that nothing can have. */
export function unknownOf(filters: Filters, { values }: KnownValues): string[] {
  return facetNames.flatMap((name) => filters[name].filter((value) => !values[name].has(value)));
}

/** The filters without values that nothing can have; an address may hold any text. */
export function keepKnown(filters: Filters, { values }: KnownValues): Filters {
  return forEachFacet((name) => filters[name].filter((value) => values[name].has(value)));
}
