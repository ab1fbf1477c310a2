import { parseQuery, printTerms } from '../query/parse-query.ts';

/** A query as a person would type it that is read as these terms: in quotes only if it must be. */
export function printQuery(query: {
  terms: readonly string[];
  without: readonly string[];
}): string {
  const terms = [...query.terms];
  const without = [...query.without];
  const plain = [...terms, ...without.map((term) => `-${term}`)].join(' ');
  const wanted = JSON.stringify({ terms, without, joined: null });
  return JSON.stringify(parseQuery(plain)) === wanted ? plain : printTerms({ terms, without });
}
