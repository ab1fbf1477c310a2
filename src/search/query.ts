import { fold } from './fold.ts';

/** Words that must stand in an item's text without a break (white space aside). */
export interface Term {
  /** The folded words. */
  words: string;
  /** The part of them that is looked up in the index; null if they are too short for it. */
  phrase: string | null;
}

/** What to search for. */
export interface Query {
  /** The whole query as one term. */
  whole: Term;
  /** The words that white space separates; empty if there are fewer than two. */
  parts: Term[];
}

/** The index holds pairs of UTF-16 units. */
const shortestPhrase = 2;
/** Each pair may cost one index file; what lies beyond is checked against the items' texts. */
const longestPhrase = 40;

function toTerm(words: string): Term {
  return {
    words,
    phrase: words.length < shortestPhrase ? null : words.slice(0, longestPhrase),
  };
}

/** Reads what somebody typed; null if it is shorter than two characters. */
export function parseQuery(typed: string): Query | null {
  const parts = typed.split(/\s+/).map(fold).filter(Boolean);
  const whole = toTerm(fold(typed));
  if (whole.phrase === null) return null;
  return { whole, parts: parts.length > 1 ? parts.map(toTerm) : [] };
}

/** True if the index alone cannot tell whether the term stands in a text. */
export function needsTextCheck(term: Term): boolean {
  return term.phrase !== term.words;
}

/** True if every term stands in the text. */
export function matchesText(terms: readonly Term[], text: string): boolean {
  const folded = fold(text);
  return terms.every((term) => folded.includes(term.words));
}
