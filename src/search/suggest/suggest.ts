import type { SearchEngine, SearchRequest } from '../engine/engine.ts';
import { noFilters } from '../engine/facets.ts';
import { parseQuery } from '../query/parse-query.ts';
import { noForms } from '../text/fold.ts';
import { chooseFinding } from './choose.ts';
import { fewerWords } from './fewer-words.ts';
import { firstOfEach } from './first-of-each.ts';
import { nearWords } from './near-words.ts';
import { occurringParts } from './parts.ts';
import { printQuery } from './print-query.ts';
import { loadVocabulary } from './vocabulary.ts';

/** A query that finds something where the one typed finds nothing. */
export interface Suggestion {
  /** `fewer`: less of what was typed; `near`: words of the items that are nearest to it. */
  kind: 'fewer' | 'near';
  /** What to type. */
  typed: string;
  /** How many items it finds without filters; never none. */
  total: number;
}

const mostSuggestions = 6;
/** So many terms of a query are looked at. */
const mostTerms = 8;

/**
 * At most six queries that find something where the one typed finds nothing, the best first; none
 * if it finds something itself. Throws as `engine.search` does.
 */
export async function suggest(engine: SearchEngine, request: SearchRequest): Promise<Suggestion[]> {
  const find = (typed: string) =>
    engine.search({ ...request, typed, filters: noFilters, order: 'relevance' });
  const query = parseQuery(request.typed);
  if (!query || (await find(request.typed)).items.length > 0) return [];

  const { terms, without } = query;
  const findAlone = (term: string) => find(printQuery({ terms: [term], without }));
  const looked = terms.slice(0, mostTerms);
  const answers = await Promise.all(looked.map(findAlone));
  const found = looked.map((term, place) => ({ term, items: new Set(answers[place]?.items) }));
  const forms = answers.at(-1)?.forms ?? noForms;
  const indexes = await engine.indexes();

  async function chooseFewer() {
    const fewer = await fewerWords(found, {
      partsOf: (term) => occurringParts(term, indexes, forms),
      find: async (term) => new Set((await findAlone(term)).items),
    });
    const withoutMinus = without.length > 0 ? [{ terms, without: [], kept: 1 }] : [];
    return chooseFinding([...withoutMinus, ...fewer.map((one) => ({ ...one, without }))], find);
  }

  async function chooseNear() {
    if (found.every(({ items }) => items.size > 0)) return [];
    const near = nearWords(found, await loadVocabulary(indexes), forms);
    return chooseFinding(
      near.map((one) => ({ ...one, without })),
      find,
    );
  }

  const [fewer, near] = await Promise.all([chooseFewer(), chooseNear()]);
  const all = [
    ...fewer.map((choice) => ({ kind: 'fewer' as const, ...choice })),
    ...near.map((choice) => ({ kind: 'near' as const, ...choice })),
  ].sort((a, b) => b.kept - a.kept);
  return firstOfEach(all, ({ typed }) => typed)
    .slice(0, mostSuggestions)
    .map(({ kind, typed, total }) => ({ kind, typed, total }));
}
