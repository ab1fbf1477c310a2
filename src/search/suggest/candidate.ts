/** A term of a query, and the items that it finds alone. */
export interface FoundTerm<T> {
  term: string;
  items: ReadonlySet<T>;
}

/** Terms that may find something where those typed do not. */
export interface CandidateTerms {
  terms: readonly string[];
  /** How much of what was typed it keeps, from 0 to 1. */
  kept: number;
}

/** The same as a query. */
export interface Candidate extends CandidateTerms {
  without: readonly string[];
}

/** How many characters a term has that count. */
export function weightOf(term: string): number {
  return Array.from(term.replaceAll(/[\p{P}\p{S}\s]/gu, '')).length;
}

/** The weight of all terms together. */
export function weightOfAll(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + weightOf(term), 0);
}
