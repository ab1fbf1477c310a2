import { parseQuery, printTerms } from '../query/parse-query.ts';

/** A query as a person would type it that is read as these terms: in quotes only if it must be. */
export function printQuery(query: {
  terms: readonly string[];
  without: readonly string[];
}): string {
  const terms = [...query.terms];
  const without = [...query.without];
  const plain = [...terms, ...without.map((term) => `-${term}`)].join(' ');
  const read = parseQuery(plain);
  const isRead =
    read?.joined === null && isSame(read.terms, terms) && isSame(read.without, without);
  return isRead ? plain : printTerms({ terms, without });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
