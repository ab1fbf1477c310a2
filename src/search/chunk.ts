/** The places of one word of the index: item number → positions among the item's words. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/*
 * A chunk of the index holds words, in order, with their postings. Its bytes: the words, divided by
 * spaces and ended by a line feed; then whole numbers of seven bits a byte, the lowest first, each
 * byte but a number's last with its high bit set:
 *
 *   for each word, in how many items it stands
 *   for each of these, the number of the item less that of the one before it (of the same word)
 *   for each of these, at how many positions the word stands there
 *   for each of these, the position less the one before it
 *
 * Kinds of numbers stand together because gzip then leaves a quarter less.
 */

const lineFeed = 10;

/** The bytes of a chunk. */
export function encodeChunk(words: ReadonlyMap<string, Postings>): Uint8Array {
  const postings = [...words.values()];
  const places = postings.flatMap((items) => [...items.values()]);
  const numbers = [
    ...postings.map((items) => items.size),
    ...postings.flatMap((items) => steps([...items.keys()])),
    ...places.map((positions) => positions.length),
    ...places.flatMap(steps),
  ];
  const text = new TextEncoder().encode(`${[...words.keys()].join(' ')}\n`);
  const bytes = numbers.flatMap(toBytes);
  const chunk = new Uint8Array(text.length + bytes.length);
  chunk.set(text);
  chunk.set(bytes, text.length);
  return chunk;
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function toBytes(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}

/** The words of a chunk with their postings. Throws a RangeError if the bytes are no chunk. */
export function decodeChunk(bytes: Uint8Array): Map<string, Postings> {
  const end = bytes.indexOf(lineFeed);
  if (end < 1) throw new RangeError('A chunk of the index names no words.');
  const words = new TextDecoder().decode(bytes.subarray(0, end)).split(' ');
  const numbers = readNumbers(bytes.subarray(end + 1));
  let at = 0;
  const take = (count: number) => {
    at += count;
    if (at > numbers.length) throw new RangeError('A chunk of the index is not whole.');
    return numbers.slice(at - count, at);
  };
  const itemCounts = take(words.length);
  const items = take(sum(itemCounts));
  const positionCounts = take(items.length);
  const positions = take(sum(positionCounts));

  let [item, position] = [0, 0];
  const readPostings = (count: number): Postings => {
    const postings = new Map<number, readonly number[]>();
    let number = 0;
    for (let index = 0; index < count; index += 1, item += 1) {
      number += items[item] ?? 0;
      const own = positions.slice(position, position + (positionCounts[item] ?? 0));
      position += own.length;
      postings.set(number, sums(own));
    }
    return postings;
  };
  return new Map(words.map((word, index) => [word, readPostings(itemCounts[index] ?? 0)]));
}

function readNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Positions from their steps. */
function sums(steps: readonly number[]): number[] {
  let total = 0;
  return steps.map((step) => {
    total += step;
    return total;
  });
}
