import { pairMarks } from '../../marks/mark-pairs.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule } from '../../rule.ts';
import { carriedOn } from './carried-on.ts';
import { faultsOf, faultsOfPair } from './mark-faults.ts';

/** Every quote and bracket has its partner, turned the right way and of the same width. */
export const marksPaired: Rule = {
  id: 'marks-paired',
  severity: 'warning',
  *check({ passages }) {
    const paired = passages.map(({ text }) => pairMarks(text));
    const carried = carriedOn(
      passages,
      paired.map(({ alone }) => alone),
    );
    for (const [index, passage] of passages.entries()) {
      const { pairs = [], alone = [] } = paired[index] ?? {};
      const left = alone.filter((mark) => !carried.has(mark));
      const faults = [...faultsOf(passage.text, left), ...pairs.flatMap(faultsOfPair)];
      for (const { start, end, message } of faults) {
        yield { place: passage.placeOf(start, end), message, advice: wordsAdvice };
      }
    }
  },
};
