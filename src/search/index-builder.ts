import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { encodePairs } from './encode.ts';
import { fold } from './fold.ts';
import { reportFailedChunks } from './pagefind-script.ts';
import { type SearchRecord, toSearchItem } from './record.ts';

/** A file of the search index; its path is relative to the folder of the index. */
export type SearchFile = IndexFile;

/** The part of Pagefind's output that a browser loads (its script runs without its worker). */
const browserFile =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|index\/.+)$/;
const fragmentFile = /^fragment\/(.+)\.pf_fragment$/;
/** Pagefind puts this before the content of every compressed file. */
const signature = 'pagefind_dcd';

/** Small chunks cost a query less; but each chunk has an entry in the metadata, which all load. */
function chunkSize(recordCount: number): number {
  if (recordCount < 1000) return 1000;
  return recordCount < 5000 ? 2000 : 4000;
}

function unwrap<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** Runs with a fresh Pagefind process, which reads the chunk size from its environment. */
async function withIndex<T>(
  recordCount: number,
  work: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = String(chunkSize(recordCount));
  try {
    // More records than `maxFragments` would share fragment files, which then tell no ids.
    const { index } = unwrap(await createIndex({ maxFragments: Math.max(1, recordCount) }));
    if (!index) throw new Error('Pagefind gave no index.');
    return await work(index);
  } finally {
    await close();
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

function itemJson(record: SearchRecord): string {
  return JSON.stringify(toSearchItem(record));
}

/**
 * What names a record within Pagefind. An id is a hash of it and of the text, so with the digest
 * an item's file has a new name whenever anything in it has changed, and may be cached for ever.
 */
function recordUrl(record: SearchRecord): string {
  return `${record.key}#${createHash('sha256').update(itemJson(record)).digest('base64url')}`;
}

function fragmentUrl(content: Uint8Array): string {
  const json = gunzipSync(content).toString().slice(signature.length);
  return (JSON.parse(json) as { url: string }).url;
}

/** Replaces Pagefind's fragments (its coded words) by one JSON an item under the same id. */
function itemFiles(files: readonly IndexFile[], records: readonly SearchRecord[]): SearchFile[] {
  const byUrl = new Map(records.map((record) => [recordUrl(record), record]));
  const items = files.flatMap(({ path, content }) => {
    const id = fragmentFile.exec(path)?.[1];
    if (id === undefined) return [];
    const record = byUrl.get(fragmentUrl(content));
    if (!record) throw new Error(`Pagefind's ${path} belongs to no item.`);
    return [{ path: `item/${id}.json`, content: Buffer.from(itemJson(record)) }];
  });
  if (items.length !== byUrl.size) {
    throw new Error(`Pagefind indexed ${items.length} of ${byUrl.size} items.`);
  }
  return items;
}

/** The files of the search index, in the order of their paths. Hits come in the records' order. */
export async function buildSearchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  const keys = new Set(records.map(({ key }) => key));
  if (keys.size !== records.length) throw new Error('Two items have the same key.');

  const entries = records
    .map((record) => ({ record, content: encodePairs(fold(record.text)) }))
    // Pagefind drops a record without words, and no query could find it.
    .filter(({ content }) => content !== '');

  const files = await withIndex(entries.length, async (index) => {
    for (const [order, { record, content }] of entries.entries()) {
      unwrap(
        await index.addCustomRecord({
          url: recordUrl(record),
          content,
          language: 'zh-cn',
          sort: { order: String(order) },
        }),
      );
    }
    return unwrap(await index.getFiles()).files;
  });

  return files
    .filter(({ path }) => browserFile.test(path))
    .map((file) => (file.path === 'pagefind.js' ? reportFailedChunks(file) : file))
    .concat(
      itemFiles(
        files,
        entries.map(({ record }) => record),
      ),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Builds the search index and writes it to `pagefind/` in the folder of the site. */
export async function writeSearchIndex(
  siteDirectory: string,
  records: readonly SearchRecord[],
): Promise<void> {
  for (const { path, content } of await buildSearchFiles(records)) {
    const target = join(siteDirectory, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
