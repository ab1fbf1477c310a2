import type { Query } from '../query/parse-query.ts';
import { fold, type SimplifiedForms } from '../text/fold.ts';
import { formsOf } from '../text/item-forms.ts';
import type { OpenSites } from './open-sites.ts';
import { findTerm, type TermPlaces, type TermSource } from './phrase.ts';
import { type RankedTerm, rankOf } from './rank.ts';
import type { SiteIndex } from './site-index.ts';
import type { RankedItem } from './sort.ts';

/** What an item must hold, and what not. */
export type Terms = Pick<Query, 'terms' | 'without'>;

/** The items of all sites in which every term stands, and none of those that must not. */
export async function findItems(
  { sites }: OpenSites,
  terms: Terms,
  forms: SimplifiedForms,
): Promise<RankedItem[]> {
  const found = await Promise.all(
    sites.map(async ({ index, items }) =>
      (await findNumbers(index, terms, forms)).flatMap(({ number, terms }) => {
        const item = items[number];
        return item ? [{ item, rank: rankOf(terms) }] : [];
      }),
    ),
  );
  return found.flat();
}

/** The terms as texts are compared. */
export function foldTerms(terms: readonly string[], forms: SimplifiedForms): string[] {
  return terms.map((term) => fold(term, forms)).filter(Boolean);
}

async function findNumbers(
  index: SiteIndex,
  { terms, without }: Terms,
  forms: SimplifiedForms,
): Promise<{ number: number; terms: RankedTerm[] }[]> {
  const source = sourceOf(index);
  const find = (words: readonly string[]): Promise<TermPlaces[]> =>
    Promise.all(words.map((word) => findTerm(word, source)));
  const wanted = foldTerms(terms, forms);
  const [found, unwanted] = await Promise.all([find(wanted), find(foldTerms(without, forms))]);
  const [first] = found;
  if (!first) return [];
  return [...first.keys()].flatMap((number) => {
    if (unwanted.some((places) => places.has(number))) return [];
    const held = wanted.flatMap((word, term) => {
      const places = found[term]?.get(number);
      return places ? [{ length: word.length, places }] : [];
    });
    return held.length === wanted.length ? [{ number, terms: held }] : [];
  });
}

function sourceOf(index: SiteIndex): TermSource {
  const { head } = index.catalogue.items;
  return {
    postings: (word) => index.postings(word),
    cost: (word) => index.cost(word),
    headLength: (item) => head[item] ?? 0,
    async textOf(number) {
      const item = await index.item(number);
      return fold(item.text, formsOf(item));
    },
  };
}
