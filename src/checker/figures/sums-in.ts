import type { Passage } from '../../notice/content/passage.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import type { Amount } from './amount.ts';
import { amountsBySentence } from './sentence-amounts.ts';
import { isSlip, restOf, type Sum } from './sum.ts';
import { balances } from './sum-balances.ts';
import { differences } from './sum-differences.ts';
import { listedBefore, listedBehind } from './sum-lists.ts';
import { remainders } from './sum-remainders.ts';
import { restsAcross, sumsAbove } from './sum-sentences.ts';
import { unitFaultIn } from './unit-fault.ts';

/** The sums that a paragraph states, whether or not they come out; the same figures make one sum. */
export function sumsIn(passage: Pick<Passage, 'text'>): readonly Sum[] {
  const figures = amountsBySentence(passage).reduce((sum, { amounts }) => sum + amounts.length, 0);
  // To keep something for every passage costs more than to count its figures again.
  return figures < 3 || figures > mostFigures ? [] : readSums(passage);
}

/** Two rules ask for the sums of the same passages. */
const readSums = rememberingObject((passage: Pick<Passage, 'text'>): readonly Sum[] => {
  const sentences = amountsBySentence(passage).map(({ amounts }) => amounts);
  return read(sentences, sentences.flat(), passage.text);
});

/** So many figures in one paragraph are a table that was pasted. */
const mostFigures = 500;

function read(
  sentences: readonly (readonly Amount[])[],
  figures: readonly Amount[],
  text: string,
): Sum[] {
  const sums = [
    ...differences(figures).filter((sum) => isStated(sum, figures)),
    ...sentences
      .filter(({ length }) => length >= 3)
      .flatMap((amounts) =>
        [
          ...remainders(amounts),
          ...listedBefore(amounts, text),
          ...listedBehind(amounts, text),
          ...balances(amounts),
        ].filter((sum) => isStated(sum, amounts)),
      ),
    ...[...restsAcross(figures), ...sumsAbove(figures, text)].filter((sum) =>
      isStated(sum, figures),
    ),
  ];
  return sums.filter(
    (sum, place) => !sums.slice(0, place).some((before) => isOfSameFigures(before, sum)),
  );
}

/** True if a sum stands in exact figures, and comes out or is to be told. */
function isStated(sum: Sum, figures: readonly Amount[]): boolean {
  return (
    [sum.total, ...sum.parts].every(({ exact }) => exact) &&
    (restOf(sum) === 0 || unitFaultIn(sum) !== null || isTold(sum, figures))
  );
}

/** True if a sum that does not come out is to be told, since nothing else explains it. */
function isTold(sum: Sum, figures: readonly Amount[]): boolean {
  if (!sum.isSure && !isSlip(sum)) return false;
  const own = [sum.total, ...sum.parts].map(({ index }) => index);
  const others = figures.filter(
    ({ unit, index }) => unit === sum.total.unit && !own.includes(index),
  );
  const rest = Math.abs(restOf(sum));
  const last = Math.max(...own);
  const isBeside = others.filter(({ index }) => index > last).some(({ value }) => value === rest);
  return !isBeside && (sum.isSure || !others.some(({ value }) => value === expectedOf(sum)));
}

/** What the claimed amount would have to be. */
function expectedOf(sum: Sum): number {
  const { claim, total } = sum;
  return claim.value + (claim === total ? -restOf(sum) : restOf(sum));
}

/** True if they claim the same amount, or the one has all figures of the other. */
function isOfSameFigures(before: Sum, { total, parts, claim }: Sum): boolean {
  const figures = [before.total, ...before.parts].map(({ index }) => index);
  return before.claim === claim || [total, ...parts].every(({ index }) => figures.includes(index));
}
