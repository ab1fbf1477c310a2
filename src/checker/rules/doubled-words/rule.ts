import { matchesIn, placeOfMatch } from '../../marks/passage-matches.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule } from '../../rule.ts';
import { doubledParticles, isMeant } from './meant-doubles.ts';

/** Two to twelve characters that stand twice with nothing between. */
const doubledWord = /(\p{Script=Han}{2,12})\1/gu;

/** No word stands twice where it was meant once: 实施实施, 的的. */
export const doubledWords: Rule = {
  id: 'doubled-words',
  severity: 'warning',
  *check({ passages }) {
    for (const match of matchesIn(passages, doubledWord)) {
      const [word = ''] = match.groups;
      const { text } = match.passage;
      if (isMeant(word, text.slice(0, match.start), text.slice(match.end))) continue;
      yield {
        place: placeOfMatch(match),
        message: `“${word}”应只写一次；这里连写了两次`,
        advice: wordsAdvice,
      };
    }
    for (const match of matchesIn(passages, doubledParticles)) {
      yield {
        place: placeOfMatch(match),
        message: `“${match.words[0]}”应只写一次；这里连写了两次`,
        advice: wordsAdvice,
      };
    }
  },
};
