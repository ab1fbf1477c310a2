import type { Passage } from '../../notice/content/passage.ts';
import type { Amount } from './amount.ts';
import { compared } from './change-compared.ts';
import { dated } from './change-dated.ts';
import { fromTo } from './change-from-to.ts';
import { amountsBySentence } from './sentence-amounts.ts';

/** A change of which both figures stand in the words. */
export interface Change {
  from: Amount;
  to: Amount;
  /** True if the words say that it grew. */
  grows: boolean;
  /** Where the word for that stands: 增长. */
  word: { index: number; end: number };
  /** By how much, if the words say so: 20%, 3个百分点, 5台. */
  by: Amount | null;
}

/** The changes of a text: 由10台增加到12台，增长20%; 12例，较上年10例增长20%; 去年10例，今年12例，增长20%. */
export function changesIn(passage: Pick<Passage, 'text'>): Change[] {
  const { text } = passage;
  return amountsBySentence(passage).flatMap(({ amounts }) => {
    return amounts.flatMap((one, place) => {
      const next = amounts[place + 1];
      if (!next || next.unit !== one.unit || !one.exact || !next.exact) return [];
      const [before, third] = [amounts[place - 1] ?? null, amounts[place + 2] ?? null];
      const change =
        fromTo(one, next, { before, behind: third }, text) ??
        (third?.exact ? ofThree(one, next, third, { before, text }) : null);
      return change ? [change] : [];
    });
  });
}

function ofThree(
  one: Amount,
  next: Amount,
  third: Amount,
  { before, text }: { before: Amount | null; text: string },
): Change | null {
  // Behind a list what is compared may be its total.
  const listed = before?.unit === one.unit;
  return (listed ? null : compared(one, next, third, text)) ?? dated(one, next, third, text);
}
