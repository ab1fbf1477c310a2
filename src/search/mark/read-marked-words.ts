import { findIndexFolder, loadSimplifiedForms } from '../engine/index-folder.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { MarkedWords } from '../text/excerpt.ts';
import { fold, noForms, type SimplifiedForms } from '../text/fold.ts';

/** What to mark, and how it was typed. */
export interface MarkedTerms extends MarkedWords {
  terms: readonly string[];
}

/**
 * What a query finds in a text, read as the search reads it: simplified forms are loaded from the
 * index of the site only if some Chinese of it does not stand in the text without them.
 */
export async function readMarkedWords(
  typed: string,
  text: string,
  site: string,
): Promise<MarkedTerms> {
  const plain = readWith(typed, text, noForms);
  const missing = plain.terms.filter((_, place) => !fold(text).includes(plain.words[place] ?? ''));
  if (!missing.some((term) => /\p{Script=Han}/u.test(term))) return plain;
  try {
    return readWith(typed, text, await loadSimplifiedForms(await findIndexFolder(site)));
  } catch {
    // Without them the rest can be marked.
    return plain;
  }
}

function readWith(typed: string, text: string, forms: SimplifiedForms): MarkedTerms {
  const { terms = [], joined = null } = parseQuery(typed) ?? {};
  const isJoined = joined !== null && fold(text, forms).includes(fold(joined, forms));
  const read = isJoined ? [joined] : terms;
  return { terms: read, words: read.map((term) => fold(term, forms)), forms };
}
