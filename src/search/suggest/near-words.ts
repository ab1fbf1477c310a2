import { fold, type SimplifiedForms } from '../text/fold.ts';
import { type CandidateTerms, type FoundTerm, weightOf, weightOfAll } from './candidate.ts';
import { firstOfEach } from './first-of-each.ts';
import { wordsOfLetters } from './letters.ts';
import { type Alternative, apartSlips, mendedTerms, nearestTerms } from './nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostAlternatives = 8;
/** A word is near if it keeps so much of what was typed. */
const leastKept = 0.4;

/** Marks around words, which are no slip of a character. */
const looseMarks = /^[\p{P}\p{S}\p{C}]+|[\p{P}\p{S}\p{C}]+$/gu;

/** What letters count that were typed without the input method: nothing is nearer to its word. */
const letterSlips = 0.1;

/**
 * The terms with known words in the place of those that find nothing; and such words alone, should
 * they not stand together.
 */
export function nearWords(
  found: readonly FoundTerm<unknown>[],
  vocabulary: Vocabulary,
  forms: SimplifiedForms,
): CandidateTerms[] {
  const weight = weightOfAll(found.map(({ term }) => term));
  const places = found.map(({ term, items }) => {
    const isFound = items.size > 0;
    const near = isFound ? [] : alternativesOf(fold(term, forms), vocabulary);
    return { term, isFound, near };
  });
  const depth = Math.max(0, ...places.map(({ near }) => near.length));
  const replaced = Array.from({ length: depth }, (_, rank) =>
    together(
      places.map(({ term, isFound, near }) => {
        if (isFound) return { terms: [term], slips: 0 };
        return near[rank] ?? near[0] ?? { terms: [], slips: weightOf(term) };
      }),
    ),
  );
  const alone = places.flatMap(({ term, near }) =>
    near.map(({ terms, slips }) => ({ terms, slips: slips + weight - weightOf(term) })),
  );
  return [...lettersTogether(found, vocabulary), ...replaced, ...alone]
    .map(({ terms, slips }) => ({ terms, kept: 1 - slips / weight }))
    .filter(({ kept }) => kept >= leastKept);
}

function together(alternatives: readonly Alternative[]): Alternative {
  return {
    terms: alternatives.flatMap(({ terms }) => terms),
    slips: alternatives.reduce((sum, { slips }) => sum + slips, 0),
  };
}

/** Syllables that were typed apart: zhao biao. */
function lettersTogether(
  found: readonly FoundTerm<unknown>[],
  vocabulary: Vocabulary,
): Alternative[] {
  if (found.length < 2) return [];
  return ofLetters(fold(found.map(({ term }) => term).join('')), vocabulary);
}

/** What may have been meant by a folded term, the nearest first. */
function alternativesOf(typed: string, vocabulary: Vocabulary): Alternative[] {
  const folded = typed.replaceAll(looseMarks, '');
  const all = [
    ...ofLetters(folded, vocabulary),
    ...nearestTerms(folded, vocabulary),
    ...mendedTerms(folded, vocabulary),
  ].sort((a, b) => a.slips - b.slips);
  return firstOfEach(all, ({ terms }) => terms.join(' ')).slice(0, mostAlternatives);
}

function ofLetters(folded: string, vocabulary: Vocabulary): Alternative[] {
  return wordsOfLetters(folded, vocabulary).flatMap((words) => [
    { terms: [words.join('')], slips: letterSlips },
    ...(words.length > 1 ? [{ terms: words, slips: letterSlips + apartSlips }] : []),
  ]);
}
