import { isDone } from '../../notice/status/item-status.ts';
import type { Day } from '../../notice/time/day.ts';
import type { ListedItem } from './listed-item.ts';

/** By what hits can be filtered; also the names of the parameters in an address. */
export const facetNames = [
  'issuer',
  'region',
  'year',
  'status',
  'topic',
  'window',
  'deadline',
] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** The value of what is not stated, among statuses and years. */
export const notStated = 'none';

/**
 * Chosen values. Of one facet any value will do; facets without a chosen value do not matter.
 * `window` knows `open` only, and `deadline` knows `passed` only.
 */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** How many hits each value would leave, were it chosen with what is chosen of other facets. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** A value for every facet. */
export function forEachFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

/** Nothing is chosen. */
export const noFilters: Filters = forEachFacet(() => []);

/** True if no value is chosen. */
export function isUnfiltered(filters: Filters): boolean {
  return facetNames.every((name) => filters[name].length === 0);
}

/** The values that an item has of a facet on a day in Asia/Shanghai. */
export function valuesOf(item: ListedItem, name: FacetName, today: Day): readonly string[] {
  switch (name) {
    case 'issuer':
      return [item.issuer.id];
    case 'region':
      return item.issuer.region === null ? [] : [item.issuer.region];
    case 'year':
      return [item.notice.published?.slice(0, 4) ?? notStated];
    case 'status':
      return [item.status ?? notStated];
    case 'topic':
      return item.topics;
    case 'window':
      return isWindowOpen(item, today) ? ['open'] : [];
    case 'deadline':
      return isDeadlinePassed(item, today) ? ['passed'] : [];
  }
}

function isWindowOpen({ notice: { window } }: ListedItem, today: Day): boolean {
  return window !== null && (window.opens ?? '') <= today && today <= window.closes;
}

/** True if the deadline's last day is over, and the notice does not say that the item is done. */
export function isDeadlinePassed(
  { deadline, status }: Pick<ListedItem, 'deadline' | 'status'>,
  today: Day,
): boolean {
  return deadline !== null && deadline < today && !isDone(status ?? undefined);
}

/** Items that pass the filters, in their order, and the counts of every facet's values. */
export function filterItems(items: readonly ListedItem[], filters: Filters, today: Day) {
  const passed: ListedItem[] = [];
  const counts = forEachFacet(() => new Map<string, number>());
  for (const item of items) {
    const values = forEachFacet((name) => valuesOf(item, name, today));
    const failed = facetNames.filter(
      (name) =>
        filters[name].length > 0 && !filters[name].some((one) => values[name].includes(one)),
    );
    if (failed.length === 0) passed.push(item);
    if (failed.length > 1) continue;
    // A value's count leaves its own facet aside, so that it tells what choosing it as well gives.
    for (const name of failed.length === 1 ? failed : facetNames) {
      for (const value of values[name]) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return { passed, counts: counts as FacetCounts };
}
