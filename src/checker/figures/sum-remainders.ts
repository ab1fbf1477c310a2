import type { Amount } from './amount.ts';
import type { Sum } from './sum.ts';

/** Amounts further away than so many are of something else. */
const reach = 12;

/** One of these stands in all words of what remains, below. */
const mayRemain = /[剩余欠尚还仍另未不待在]|最后|没有/;
const remains = /^(?:目前|现|仅|还|尚)*(?:剩余|其余|余下|剩下|尚余|最后)/;
const done = /(?:已|完成|到货|收回|退还|办结)[^的]{0,6}$|^其中/;

/** What is left of a total once its parts are off: 26台，已到货19台，剩余7台; 采纳39条，未采纳13条. */
export function remainders(amounts: readonly Amount[]): Sum[] {
  return amounts.flatMap((left, place) => {
    if (!mayRemain.test(left.before) && !mayRemain.test(left.after)) return [];
    const earlier = amounts
      .slice(Math.max(0, place - reach), place)
      .filter(({ unit }) => unit === left.unit);
    return surely(left, earlier) ?? perhaps(left, earlier) ?? [];
  });
}

function surely(left: Amount, earlier: readonly Amount[]): Sum | null {
  const [total, ...parts] = earlier;
  const fits =
    remains.test(left.before) &&
    total &&
    parts.length > 0 &&
    !/已/.test(total.before) &&
    parts.every(({ before }) => done.test(before)) &&
    !remains.test(total.before);
  return fits ? { total, parts: [...parts, left], claim: left, isSure: true } : null;
}

/** The total is the last amount of which the words do not say that it is done. */
function perhaps(left: Amount, earlier: readonly Amount[]): Sum | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const from = earlier.slice(0, -1).findLastIndex((one) => !done.test(one.before));
  const total = earlier[from];
  const parts = earlier.slice(from + 1);
  if (!total || total.value <= last.value || !isRest(left, [total, ...parts])) return null;
  return { total, parts: [...parts, left], claim: left, isSure: false };
}

const remainsPerhaps = /^(?:目前|现|仅|还|尚|仍)*(?:剩|余(?!额)|欠)/;
const stillSome = /^(?:目前|现)?(?:尚|还|仍|另)(?:有|剩)$/;
const isToBeDone = /^.{0,10}(?:未|没有|正在|仍在|待)/;

/** True if the words call an amount what is left of the others. */
function isRest(left: Amount, others: readonly Amount[]): boolean {
  if (remains.test(left.before) || remainsPerhaps.test(left.before)) return true;
  if (stillSome.test(left.before) && isToBeDone.test(left.after)) return true;
  const said = others.map(({ before, after }) => `${before} ${after}`).join(' ');
  return denied(`${left.before} ${left.after}`).some((verb) => said.includes(verb));
}

const negation = /(?:未|没有|不|正在|仍在|待|在)([一-鿿]{1,2})/g;

/** What is said not to be, or not yet to be: 采纳 in 未采纳. */
function denied(words: string): string[] {
  return [...words.matchAll(negation)].flatMap(([, verb = '']) => (verb === '' ? [] : [verb]));
}
