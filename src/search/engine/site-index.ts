import { decodeChunk, type Postings } from '../chunk.ts';
import {
  type Catalogue,
  catalogueFile,
  type IndexTerms,
  type Readings,
  type SearchItem,
} from '../index-files.ts';
import type { SimplifiedForms } from '../text/fold.ts';
import { findIndexFolder, loadSimplifiedForms } from './index-folder.ts';
import { loadFile, loadJson } from './load-file.ts';

/** The search index of one site, whose files are loaded when they are wanted. */
export interface SiteIndex {
  /** Address of the site: its base path, with a slash at its end. */
  site: string;
  catalogue: Catalogue;
  /** Where a word of the index stands; empty if it stands nowhere. */
  postings(word: string): Promise<Postings>;
  /** How many kilobytes it takes to know where a word stands. */
  cost(word: string): number;
  item(number: number): Promise<SearchItem>;
  simplifiedForms(): Promise<SimplifiedForms>;
  /** Words of its items, and how characters are read: for queries that find nothing. */
  terms(): Promise<IndexTerms>;
  readings(): Promise<Readings>;
}

/**
 * Opens the index of the site at an address. Throws if it cannot be loaded, or if it has another
 * form than this reader knows.
 */
export async function openSiteIndex(site: string): Promise<SiteIndex> {
  const folder = await findIndexFolder(site);
  const catalogue = await loadJson<Catalogue>(folder + catalogueFile);

  const chunk = remembered((number: number) =>
    loadFile(`${folder}index/${number}.gz`).then(decodeChunk),
  );
  const item = remembered((number: number) => loadJson<SearchItem>(`${folder}item/${number}.gz`));
  const forms = remembered(() => loadSimplifiedForms(folder));
  const terms = remembered(() => loadJson<IndexTerms>(`${folder}terms.gz`));
  const readings = remembered(() => loadJson<Readings>(`${folder}readings.gz`));

  return {
    site,
    catalogue,
    async postings(word) {
      const number = chunkOf(catalogue.chunks.from, word);
      return number === -1 ? nowhere : ((await chunk(number)).get(word) ?? nowhere);
    },
    cost: (word) => catalogue.chunks.size[chunkOf(catalogue.chunks.from, word)] ?? 0,
    item,
    simplifiedForms: () => forms(0),
    terms: () => terms(0),
    readings: () => readings(0),
  };
}

const nowhere: Postings = new Map();

/** Loads each thing once; what failed is tried again when it is next wanted. */
function remembered<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const loads = new Map<number, Promise<T>>();
  return (number) => {
    const known = loads.get(number);
    if (known) return known;
    const begun = load(number);
    loads.set(number, begun);
    begun.catch(() => loads.delete(number));
    return begun;
  };
}

/** The last chunk that begins at the word or before it; -1 if none does. */
function chunkOf(chunks: readonly string[], word: string): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
