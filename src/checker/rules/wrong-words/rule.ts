import { matchesIn, placeOfMatch } from '../../marks/passage-matches.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule } from '../../rule.ts';
import { patternOf } from './wrong-form.ts';
import { wrongForms } from './wrong-forms.ts';

const pattern = patternOf(wrongForms.flatMap(({ forms }) => forms));
const rightOf = new Map(
  wrongForms.flatMap(({ reason, forms }) =>
    forms.map(({ wrong, right }) => [wrong, { right, reason }] as const),
  ),
);

/** No word is written in a form that is a slip wherever it stands (`wrong-forms.ts`). */
export const wrongWords: Rule = {
  id: 'wrong-words',
  severity: 'warning',
  *check({ passages }) {
    for (const match of matchesIn(passages, pattern)) {
      const known = rightOf.get(match.words);
      if (!known) continue;
      yield {
        place: placeOfMatch(match),
        message: `应是“${known.right}”；这里是“${match.words}”。${known.reason}`,
        advice: wordsAdvice,
      };
    }
  },
};
