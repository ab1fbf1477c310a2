import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { encodeChunk } from '../chunk.ts';
import { chunkSize, type IndexChunk } from './index-chunk.ts';
import { readChunk, readContents, readUrl } from './pagefind-format.ts';

/** A document for the index: the words that it is found by, in their order. */
export interface IndexDocument {
  /** Unique among the documents. */
  name: string;
  words: readonly string[];
}

/** An index that Pagefind has built and cut. */
export interface PagefindChunks {
  /** The names of the documents, as the chunks number them. */
  documents: string[];
  chunks: IndexChunk[];
}

/** Has Pagefind build the index of the documents. */
export async function buildChunks(documents: readonly IndexDocument[]): Promise<PagefindChunks> {
  const files = await withIndex(documents.length, async (index) => {
    for (const { name, words } of documents) {
      unwrap(
        await index.addCustomRecord({ url: name, content: words.join(' '), language: 'zh-cn' }),
      );
    }
    return unwrap(await index.getFiles()).files;
  });
  if (documents.length === 0) return { documents: [], chunks: [] };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const contents = readContents(contentsFile(files));
  return {
    documents: contents.documents.map((hash) =>
      readUrl(fileAt(byPath, `fragment/${hash}.pf_fragment`)),
    ),
    chunks: contents.chunks.map(({ from, hash }) => ({
      from,
      content: encodeChunk(readChunk(fileAt(byPath, `index/${hash}.pf_index`))),
    })),
  };
}

function unwrap<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** Runs with a fresh Pagefind process, which reads the chunk size from its environment. */
async function withIndex<T>(
  documentCount: number,
  work: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = String(chunkSize(documentCount));
  try {
    // More documents than `maxFragments` would share files, which then tell no names.
    const { index } = unwrap(await createIndex({ maxFragments: Math.max(1, documentCount) }));
    if (!index) throw new Error('Pagefind gave no index.');
    return await work(index);
  } finally {
    await close();
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

function fileAt(files: ReadonlyMap<string, IndexFile>, path: string): IndexFile {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind wrote no ${path}.`);
  return file;
}

function contentsFile(files: readonly IndexFile[]): IndexFile {
  const [file, ...others] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!file || others.length > 0) throw new Error('Pagefind wrote more or less than one index.');
  return file;
}
