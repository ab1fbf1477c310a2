import type { Passage } from '../../notice/content/passage.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import { sentencesOf } from '../../notice/text/sentence.ts';
import { type Amount, amountsIn } from './amount.ts';

/** A sentence's amounts in their order; their places are those in the whole passage. */
export interface SentenceAmounts {
  amounts: readonly Amount[];
  /** Where the sentence begins in the passage. */
  index: number;
}

/**
 * The amounts of a passage, sentence by sentence, without the sentences that have none. Several
 * rules ask for those of the same passages; to find them takes most of their time.
 */
export const amountsBySentence = rememberingObject(
  ({ text }: Pick<Passage, 'text'>): readonly SentenceAmounts[] => read(text),
);

function read(text: string): SentenceAmounts[] {
  const amounts = amountsIn(text);
  if (amounts.length === 0) return [];
  let next = 0;
  return sentencesOf(text).flatMap(({ text: { length }, index }) => {
    const first = next;
    while ((amounts[next]?.end ?? Number.POSITIVE_INFINITY) <= index + length) next += 1;
    return next === first ? [] : [{ amounts: amounts.slice(first, next), index }];
  });
}
