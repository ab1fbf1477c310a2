import type { SearchAnswer } from '../engine/engine.ts';
import { type Candidate, weightOf } from './candidate.ts';
import { firstOfEach } from './first-of-each.ts';
import { printQuery } from './print-query.ts';

/** A candidate that finds something. */
export interface Choice {
  /** What to type. */
  typed: string;
  /** How many items it finds. */
  total: number;
  kept: number;
}

/** So many candidates are tried, and so many taken. */
const mostTried = 8;
const mostTaken = 4;

/** Those of the candidates that find something, each something else; the best first. */
export async function chooseFinding(
  candidates: readonly Candidate[],
  find: (typed: string) => Promise<Pick<SearchAnswer, 'items'>>,
): Promise<Choice[]> {
  const worthwhile = candidates
    .filter(({ terms }) => terms.some((term) => weightOf(term) > 1))
    .map(({ terms, without, kept }) => ({ typed: printQuery({ terms, without }), kept }))
    .sort((a, b) => b.kept - a.kept);
  const tried = firstOfEach(worthwhile, ({ typed }) => typed).slice(0, mostTried);
  const answers = await Promise.all(
    tried.map(async ({ typed, kept }) => {
      const { items } = await find(typed);
      const found = items.map(({ url }) => url);
      return { typed, total: items.length, kept, found: found.sort().join() };
    }),
  );
  return firstOfEach(answers, ({ found }) => found)
    .filter(({ total }) => total > 0)
    .slice(0, mostTaken)
    .map(({ typed, total, kept }) => ({ typed, total, kept }));
}
