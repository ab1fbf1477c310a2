import { type CandidateTerms, type FoundTerm, weightOf, weightOfAll } from './candidate.ts';
import { largestCombinations } from './combinations.ts';

/** What terms are looked up in. */
export interface FewerWordsSource<T> {
  /** The longest parts of a term that occur. */
  partsOf(term: string): Promise<readonly string[]>;
  /** The items that a term finds alone. */
  find(term: string): Promise<ReadonlySet<T>>;
}

/**
 * The most of the terms that find something together; in the place of a term that finds nothing,
 * the parts of it that do.
 */
export async function fewerWords<T>(
  found: readonly FoundTerm<T>[],
  { partsOf, find }: FewerWordsSource<T>,
): Promise<CandidateTerms[]> {
  const pieces = await Promise.all(
    found.map(async (own): Promise<readonly FoundTerm<T>[]> => {
      if (own.items.size > 0) return [own];
      const parts = await partsOf(own.term);
      return Promise.all(parts.map(async (term) => ({ term, items: await find(term) })));
    }),
  );
  const all = pieces.flat();
  const typed = weightOfAll(found.map(({ term }) => term));
  const combinations = largestCombinations(
    all.map(({ term, items }) => ({ weight: weightOf(term), items })),
  );
  return combinations.map((places) => {
    const terms = places.flatMap((place) => all[place]?.term ?? []);
    return { terms, kept: Math.min(1, weightOfAll(terms) / typed) };
  });
}
