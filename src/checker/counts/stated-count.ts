import type { RectificationItem } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import type { RuleFinding } from '../rule.ts';
import { type ProblemCount, problemCountsIn } from './problem-count.ts';

/** A number of problems, and where the notice states it. */
export type StatedCount = ProblemCount & { passage: Passage };

/** The numbers of problems that a notice states outside its items. */
export function statedCounts(passages: readonly Passage[]): StatedCount[] {
  return countsOutsideItems(passages, problemCountsIn);
}

/** What `read` finds in a notice's headings and paragraphs outside its items. */
export function countsOutsideItems(
  passages: readonly Passage[],
  read: (passage: Passage) => readonly ProblemCount[],
): StatedCount[] {
  return passages
    .filter(({ item, kind }) => !item && (kind === 'heading' || kind === 'paragraph'))
    .flatMap((passage) => read(passage).map((count) => ({ ...count, passage })));
}

export const countAdvice = '对照批准的原文数一数：是数写错了，还是漏列、多列了一项。';

/**
 * True if one number is likely meant to be the other. A number further off is most likely that of
 * another grouping: 12 problems that were made into 38 items.
 */
export function isNear(stated: number, listed: number): boolean {
  return Math.abs(stated - listed) <= Math.max(1, Math.floor(stated / 10));
}

/** What to tell of a number that is not that of the listed items, which are called `what`. */
export function countFinding(
  { passage, amount, start, end }: StatedCount,
  what: string,
  listed: readonly RectificationItem[],
): RuleFinding {
  const { length } = listed;
  const last = listed.at(-1);
  const difference = `${amount.value > length ? '多' : '少'}${Math.abs(amount.value - length)}项`;
  return {
    place: passage.placeOf(start, end),
    message: `应与列出的一致，列出的${what}共${length}项；这里写的是“${passage.text.slice(start, end)}”，${difference}`,
    advice: countAdvice,
    ...(last && {
      related: { ...last.placeOf(['title']), message: `列出的第${length}项，也是最后一项` },
    }),
  };
}
