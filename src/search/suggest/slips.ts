import type { Vocabulary } from './vocabulary.ts';

/** What a slip counts: the likelier a slip in Chinese input, the less. */
const cost = { sameReading: 0.25, nearReading: 0.5, exchanged: 0.75, other: 1 } as const;

/**
 * How many slips may lie between what was typed and a word. In two characters only those of
 * reading and order: any word that shares one character would be as near. The same in the few
 * letters of an abbreviation.
 */
export function slipLimit(typed: readonly string[]): number {
  const { length } = typed;
  if (length <= 2) return cost.exchanged;
  if (length <= 4) return /\p{Script=Han}/u.test(typed.join('')) ? cost.other : cost.exchanged;
  return 2 * cost.other;
}

/**
 * What the slips between the characters of two folded words count: characters left out, put in, or
 * exchanged with their neighbour, and others in their place, which count less if they are read
 * alike. Infinite if it would be over the limit.
 */
export function slipsBetween(
  a: readonly string[],
  b: readonly string[],
  limit: number,
  soundOf: Vocabulary['soundOf'],
): number {
  if (Math.abs(a.length - b.length) * cost.other > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place * cost.other);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i * cost.other];
    for (let j = 1; j <= b.length; j += 1) {
      const [own = '', other = ''] = [a[i - 1], b[j - 1]];
      const replaced = (last[j - 1] ?? 0) + replacing(own, other, soundOf);
      const skipped = Math.min(last[j] ?? 0, row[j - 1] ?? 0) + cost.other;
      const isExchanged = own !== other && own === b[j - 2] && other === a[i - 2];
      const exchanged = isExchanged ? (beforeLast[j - 2] ?? 0) + cost.exchanged : skipped;
      row.push(Math.min(replaced, skipped, exchanged));
    }
    // An exchange goes on from the row before the last.
    if (Math.min(...last, ...row) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, row];
  }
  const slips = last[b.length] ?? 0;
  return slips > limit ? Number.POSITIVE_INFINITY : slips;
}

/** What a character in another's place counts; nothing if they are the same. */
export function replacing(a: string, b: string, soundOf: Vocabulary['soundOf']): number {
  if (a === b) return 0;
  const [own, other] = [soundOf(a), soundOf(b)];
  if (own.readings.some((reading) => other.readings.includes(reading))) return cost.sameReading;
  const isNear = own.blurred.some((reading) => other.blurred.includes(reading));
  return isNear ? cost.nearReading : cost.other;
}
