/** A chunk of the index, ready to be written. */
export interface IndexChunk {
  /** A beginning of its first word that the chunk before does not reach. */
  from: string;
  /** As chunk.ts writes it. */
  content: Uint8Array;
}

/** Postings in a chunk. Small ones cost a query less, but each has its line in the catalogue. */
export function chunkSize(itemCount: number): number {
  if (itemCount < 1000) return 500;
  return itemCount < 5000 ? 1000 : 2000;
}
