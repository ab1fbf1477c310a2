import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  catalogueFile,
  entryFile,
  type IndexEntry,
  indexFormat,
  type SearchItem,
} from '../index-files.ts';
import { encodePairs } from '../text/encode.ts';
import { fold, type SimplifiedForms } from '../text/fold.ts';
import { simplifiedForms } from '../text/simplified-forms.ts';
import { makeCatalogue } from './catalogue.ts';
import { buildChunks } from './pagefind-chunks.ts';
import { makeReadings } from './readings.ts';
import type { SearchRecord } from './record.ts';
import { type FoldedItem, makeSingleChunks } from './single-chunks.ts';
import { makeTerms } from './terms.ts';

/** A file of the search index; its path is relative to the folder of the index. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/**
 * All files of the search index, in the order of their paths; the same for the same records.
 * `pageFile` is what addresses of the site's pages end in; '' where they end in a slash.
 */
export async function buildSearchFiles(
  records: readonly SearchRecord[],
  pageFile = '',
): Promise<SearchFile[]> {
  const byKey = new Map(records.map((record) => [record.key, record]));
  if (byKey.size !== records.length) throw new Error('Two items have the same key.');

  const forms = simplifiedForms();
  const folded = new Map(records.map((record) => [record, foldRecord(record, forms)]));
  const { documents, chunks: pairChunks } = await buildChunks(
    [...folded].map(([{ key }, { text }]) => ({ name: key, words: encodePairs(text) })),
  );
  const indexed = documents.flatMap((key) => byKey.get(key) ?? []);
  // Pagefind leaves out an item of one character, which has no pair.
  const numbered = [...new Set([...indexed, ...records])];
  const foldedItems = numbered.flatMap((record) => folded.get(record) ?? []);
  const chunks = [...pairChunks, ...makeSingleChunks(foldedItems)];
  const chunkFiles = chunks.map(({ content }, number) => gzipFile(`index/${number}.gz`, content));
  const chunkTable = {
    from: chunks.map(({ from }) => from),
    size: chunkFiles.map(({ content }) => Math.ceil(content.length / 1024)),
  };
  const catalogue = {
    ...makeCatalogue(numbered, foldedItems, chunkTable),
    ...(pageFile !== '' && { pageFile }),
  };
  const terms = makeTerms(numbered, forms);
  const files = [
    jsonFile(catalogueFile, catalogue),
    jsonFile('simplified.gz', Object.fromEntries(forms)),
    jsonFile('terms.gz', terms),
    jsonFile('readings.gz', makeReadings(terms.terms)),
    ...chunkFiles,
    ...numbered.map((record, number) => jsonFile(`item/${number}.gz`, toSearchItem(record, forms))),
  ];
  const folder = digestOf(files);
  const entry: IndexEntry = { format: indexFormat, folder };
  return [
    { path: entryFile, content: Buffer.from(JSON.stringify(entry)) },
    ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function foldRecord({ text, head }: SearchRecord, forms: SimplifiedForms): FoldedItem {
  return { text: fold(text, forms), head: fold(head, forms) };
}

function toSearchItem(
  { label, title, deadline, text }: SearchRecord,
  forms: SimplifiedForms,
): SearchItem {
  const characters = new Set(text.normalize('NFKC'));
  const simplified = [...characters].flatMap((character): [string, string][] => {
    const form = forms.get(character);
    return form === undefined ? [] : [[character, form]];
  });
  return { label, title, deadline, text, ...(simplified.length > 0 && { simplified }) };
}

function jsonFile(path: string, value: unknown): SearchFile {
  return gzipFile(path, JSON.stringify(value));
}

function gzipFile(path: string, content: string | Uint8Array): SearchFile {
  return { path, content: gzipSync(content, { level: 9 }) };
}

function digestOf(files: readonly SearchFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path} ${content.length} `).update(content);
  return hash.digest('hex').slice(0, 16);
}
