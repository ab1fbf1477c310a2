import { rememberingObject } from '../../../notice/text/remembering.ts';
import { againstOriginal } from '../../against-original.ts';
import { type WordMatch, type WordMatcher, wordMatcher } from '../../marks/word-matcher.ts';
import type { Rule } from '../../rule.ts';
import type { CheckSettings } from '../../settings.ts';

/** None of the words stands in a notice that tongbao.yml says to avoid. */
export const avoidedTerms: Rule = {
  id: 'avoided-terms',
  severity: 'warning',
  *check({ publicPassages, settings: { terms } }) {
    if (terms.length === 0) return;
    const { matcher, byAvoided } = listFor(terms);
    for (const passage of publicPassages) {
      const { text, placeOf } = passage;
      const matches = matcher.matches(text);
      const isRight = partsOfRight(matches);
      for (const match of outermost(matches.filter(({ word }) => byAvoided.has(word)))) {
        const term = byAvoided.get(match.word);
        if (!term || isRight(match, term.use)) continue;
        const { avoid, use, reason } = term;
        const because = reason === undefined ? '' : `（${reason}）`;
        yield {
          place: placeOf(match.index, match.end),
          message: use
            ? `应写“${use}”；这里写的是“${avoid}”${because}`
            : `不应写“${avoid}”；这里写了${because}`,
          advice: `这是 tongbao.yml 的 terms 里列出不用的词：${againstOriginal(passage, '该改的按程序改。')}`,
        };
      }
    }
  },
};

type Terms = CheckSettings['terms'];
type Term = Terms[number];

interface TermList {
  matcher: WordMatcher;
  byAvoided: ReadonlyMap<string, Term>;
}

/** A list of thousands of words is made ready once, not for each notice. */
const listFor = rememberingObject(
  (terms: Terms): TermList => ({
    matcher: wordMatcher(terms.flatMap(({ avoid, use }) => (use ? [avoid, use] : [avoid]))),
    byAvoided: new Map(terms.map((term) => [term.avoid, term])),
  }),
);

/** Of words one within the other the longer one; they come in the order in which they end. */
function outermost(matches: readonly WordMatch[]): WordMatch[] {
  const kept: WordMatch[] = [];
  for (const match of matches) {
    while ((kept.at(-1)?.index ?? -1) >= match.index) kept.pop();
    if ((kept.at(-1)?.end ?? 0) < match.end) kept.push(match);
  }
  return kept;
}

/**
 * Tells of matches in their order whether each is part of the words that are to be written: 中心 is
 * not to be avoided within 中心医院.
 */
function partsOfRight(matches: readonly WordMatch[]) {
  const byWord = new Map<string, { places: WordMatch[]; next: number }>();
  for (const match of matches) {
    const same = byWord.get(match.word) ?? { places: [], next: 0 };
    same.places.push(match);
    byWord.set(match.word, same);
  }
  return ({ index, end }: WordMatch, use: string | undefined): boolean => {
    const right = byWord.get(use ?? '');
    if (!right) return false;
    // Neither begins nor ends go back from match to match, so none that was passed is needed again.
    while ((right.places[right.next]?.end ?? end) < end) right.next += 1;
    return (right.places[right.next]?.index ?? end) <= index;
  };
}
