import { type Labelled, numberOf } from '../../notice/text/numbering.ts';
import type { Block } from '../block.ts';

/** 3. or 3、 before words that begin with a digit: 3.8小时, 2.2023年. */
const beforeDigit = /^([\d０-９]{1,2})[、.．](?=[\d０-９])/;

/**
 * Takes 3. before a digit for a number where it goes on from the one before it (or is 1.) and the
 * next one goes on from it or begins anew; elsewhere 3.8 is a quantity.
 */
export function labelBeforeDigits(
  blocks: readonly Block[],
  labelled: readonly (Labelled | null)[],
): (Labelled | null)[] {
  const found = blocks.map(({ text, table }, index): Labelled | null => {
    const own = labelled[index] ?? null;
    const match = own || table ? null : beforeDigit.exec(text);
    const number = numberOf(match?.[1] ?? '');
    if (!match || !number) return own;
    const label = { family: 'digit', number, printed: match[0] } as const;
    return { label, words: text.slice(match[0].length) };
  });
  const digits = found.flatMap((one, index) => (one?.label.family === 'digit' ? [index] : []));
  if (!digits.some((index) => labelled[index])) return [...labelled];
  let before = 0;
  for (const [place, index] of digits.entries()) {
    const number = found[index]?.label.number ?? 0;
    const next = found[digits[place + 1] ?? -1]?.label.number;
    const begins = number === 1 && next === 2 && before !== 1;
    const goesOn = before > 0 && number === before + 1;
    const continued = next === undefined || next === 1 || next === number + 1;
    if (labelled[index] || begins || (goesOn && continued)) before = number;
    else found[index] = null;
  }
  return found;
}
