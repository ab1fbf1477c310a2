import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Postings } from '../chunk.ts';
import { type CborValue, decodeCbor } from './cbor.ts';

/*
 * How Pagefind 1.6.0 writes what is read here. Whatever differs is an error, so that another
 * version stops a build and never misleads a reader.
 */

const version = '1.6.0';

/** Stands before the content of every compressed file. */
const signature = 'pagefind_dcd';

/** Pagefind's table of contents. */
export interface PagefindContents {
  /** The documents' hashes, as the chunks number them. */
  documents: string[];
  /** The chunks in the order of their words. */
  chunks: {
    /** The shortest beginning of its first word that the chunk before does not reach. */
    from: string;
    hash: string;
  }[];
}

/** Reads `pagefind.….pf_meta`: a list of the version, documents and chunks, and more. */
export function readContents(file: IndexFile): PagefindContents {
  const [written, documents, chunks] = readList(file, decodeCbor(contentOf(file)));
  if (written !== version) throw unknown(file);
  return {
    documents: readList(file, documents).map((entry) => readText(file, readList(file, entry)[0])),
    chunks: readList(file, chunks).map((entry) => {
      const [from, , hash] = readList(file, entry);
      return { from: readText(file, from), hash: readText(file, hash) };
    }),
  };
}

/** Reads `fragment/….pf_fragment`: the URL by which a document was handed over. */
export function readUrl(file: IndexFile): string {
  return (JSON.parse(contentOf(file).toString()) as { url: string }).url;
}

/**
 * Reads `index/….pf_index`: a list that holds a list of words `[word, [[document, places], …]]`.
 * Documents and places are each the difference to the one before; a negative place is a weight.
 */
export function readChunk(file: IndexFile): Map<string, Postings> {
  const list = (value: CborValue | undefined) => readList(file, value);
  const [words] = list(decodeCbor(contentOf(file)));
  return new Map(
    list(words).map((entry) => {
      const [word, documents] = list(entry);
      const postings = new Map<number, number[]>();
      let document = 0;
      for (const posting of list(documents)) {
        const [step, places] = list(posting);
        document += readNumber(file, step);
        postings.set(document, readPositions(file, list(places)));
      }
      return [readText(file, word), postings];
    }),
  );
}

function readPositions(file: IndexFile, places: readonly CborValue[]): number[] {
  let position = 0;
  return places.flatMap((place) => {
    const step = readNumber(file, place);
    if (step < 0) return [];
    position += step;
    return position;
  });
}

function contentOf(file: IndexFile): Buffer {
  const bytes = gunzipSync(file.content);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw unknown(file);
  return bytes.subarray(signature.length);
}

function readList(file: IndexFile, value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw unknown(file);
  return value;
}

function readText(file: IndexFile, value: CborValue | undefined): string {
  if (typeof value !== 'string') throw unknown(file);
  return value;
}

function readNumber(file: IndexFile, value: CborValue | undefined): number {
  if (typeof value !== 'number') throw unknown(file);
  return value;
}

function unknown({ path }: IndexFile): Error {
  return new Error(`${path} is not written as Pagefind ${version} writes it.`);
}
