import { encodeChunk, type Postings } from '../chunk.ts';
import { encodeSingles } from '../text/encode.ts';
import { chunkSize, type IndexChunk } from './index-chunk.ts';

/** An item's folded text and the part of it that is heading and problem. */
export interface FoldedItem {
  text: string;
  head: string;
}

/**
 * The chunks by which a query of one character is answered. Pagefind does not make them: the words
 * of all items once more would cost it half as much memory again. In place of a position they say 1
 * where the character stands in the item's heading or problem, and 0 where it does not.
 */
export function makeSingleChunks(items: readonly FoldedItem[]): IndexChunk[] {
  const words = new Map<string, Map<number, readonly number[]>>();
  for (const [number, { text, head }] of items.entries()) {
    const inHead = new Set(encodeSingles(head));
    for (const word of encodeSingles(text)) {
      const postings = words.get(word) ?? new Map<number, readonly number[]>();
      postings.set(number, [inHead.has(word) ? 1 : 0]);
      words.set(word, postings);
    }
  }
  return cut(
    [...words].sort(([a], [b]) => (a < b ? -1 : 1)),
    chunkSize(items.length),
  );
}

function cut(words: readonly (readonly [string, Postings])[], size: number): IndexChunk[] {
  const chunks: IndexChunk[] = [];
  let begin = 0;
  let held = 0;
  for (const [index, [, postings]] of words.entries()) {
    held += postings.size;
    if (held < size && index < words.length - 1) continue;
    const within = words.slice(begin, index + 1);
    chunks.push({ from: within[0]?.[0] ?? '', content: encodeChunk(new Map(within)) });
    begin = index + 1;
    held = 0;
  }
  return chunks;
}
