import type { Passage } from '../../../notice/content/passage.ts';
import type { PairedMark } from '../../marks/mark-pairs.ts';

/**
 * The marks without a partner of their own passage that are right all the same: what opens in one
 * passage and closes in the next, and the opening quotes of a quotation of several paragraphs, each
 * of which begins with one.
 */
export function carriedOn(
  passages: readonly Passage[],
  alone: readonly (readonly PairedMark[])[],
): Set<PairedMark> {
  const carried = new Set<PairedMark>();
  const single = alone.map(singlesOf);
  for (const [index, marks] of alone.entries()) {
    const begins = passages[index + 1]?.text.trimStart()[0] ?? '';
    const unended = marks.findLast(({ character }) => character === begins);
    if (unended && '“‘'.includes(begins)) carried.add(unended);
    for (const mark of single[index]?.values() ?? []) {
      const partner = single[index + 1]?.get(mark.kind);
      if (mark.opens && partner && !partner.opens) carried.add(mark).add(partner);
    }
  }
  return carried;
}

/** By kind, the marks of which no other has lost its partner in the same passage. */
function singlesOf(marks: readonly PairedMark[]): Map<number, PairedMark> {
  const singles = new Map<number, PairedMark>();
  for (const [kind, [mark, ...others]] of Map.groupBy(marks, (one) => one.kind)) {
    if (mark && others.length === 0) singles.set(kind, mark);
  }
  return singles;
}
