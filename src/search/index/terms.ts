import type { IndexTerms } from '../index-files.ts';
import { fold, type SimplifiedForms } from '../text/fold.ts';
import { functionCharacters } from '../text/function-characters.ts';
import type { SearchRecord } from './record.ts';
import { type PrintedTerm, termsOfText } from './terms-of-text.ts';

/** Measured: so many words take at most 20 KB. */
const mostTerms = 4000;
/** Two words belong together if so many of the items that hold the rarer one hold both so. */
const togetherShare = 0.3;

interface CountedTerm extends PrintedTerm {
  items: number;
  /** True if a heading or problem holds it. */
  inHead: boolean;
}

/**
 * Words that stand in at least two items or in a heading or problem, and the numbers of documents:
 * those that most items hold. What differs only as the search does not care for is one.
 */
export function makeTerms(
  records: readonly Pick<SearchRecord, 'text' | 'head'>[],
  forms: SimplifiedForms,
): IndexTerms {
  const counted = countTerms(records, forms);
  const itemsWith = (word: string) => counted.get(fold(word, forms))?.items ?? 0;
  const isKept = ({ term, parts, items, inHead }: CountedTerm): boolean => {
    if (term.length === 1) return false;
    if (parts === null) return items > 1 || inHead || /\d号$/.test(term);
    const rarer = Math.min(...parts.map(itemsWith));
    return (
      items > 1 &&
      items >= togetherShare * rarer &&
      !parts.some((part) => functionCharacters.includes(part))
    );
  };
  const kept = [...counted.values()]
    .filter(isKept)
    .sort((a, b) => b.items - a.items || (a.term < b.term ? -1 : 1))
    .slice(0, mostTerms);
  return { terms: kept.map(({ term }) => term), items: kept.map(({ items }) => items) };
}

/** By their folded form, all words with the number of items that hold them. */
function countTerms(
  records: readonly Pick<SearchRecord, 'text' | 'head'>[],
  forms: SimplifiedForms,
): Map<string, CountedTerm> {
  const printed = new Map<string, CountedTerm>();
  const folded = new Map<string, CountedTerm>();
  const addTerm = (found: PrintedTerm): CountedTerm => {
    const name = fold(found.term, forms);
    const known = folded.get(name) ?? { ...found, items: 0, inHead: false };
    folded.set(name, known);
    printed.set(found.term, known);
    return known;
  };
  for (const { text, head } of records) {
    for (const own of new Set(
      termsOfText(text).map((one) => printed.get(one.term) ?? addTerm(one)),
    )) {
      own.items += 1;
      own.inHead ||= head.includes(own.term);
    }
  }
  return folded;
}
