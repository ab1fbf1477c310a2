import type { Notice } from '../../notice/content/content.ts';
import { type NamedPlace, placeAtStart } from './place-at-start.ts';
import type { PrintedFact } from './printed-contact.ts';

/**
 * Where a hospital is: by the address that it prints, else by the region or the name that
 * issuer.md states. Null if none of them begins with a place that is known.
 */
export function hospitalPlace(
  { issuer, contact }: Notice,
  facts: readonly PrintedFact[],
): NamedPlace | null {
  const addresses = facts.flatMap(({ kind, value }) =>
    kind === 'address' || kind === 'box' ? [value] : [],
  );
  const named = [contact?.address, ...addresses, issuer.region, issuer.name];
  const places = named.flatMap((words) => (words ? (placeAtStart(words) ?? []) : []));
  return places.find(({ city }) => city !== null) ?? places[0] ?? null;
}
