import { entryFile, type IndexEntry, indexFormat, indexRoot } from '../index-files.ts';
import type { SimplifiedForms } from '../text/fold.ts';
import { loadJson } from './load-file.ts';

/**
 * Address of the folder that holds the index of the site at an address. Throws if it cannot be
 * loaded, or if it has another form than this reader knows.
 */
export async function findIndexFolder(site: string): Promise<string> {
  const root = `${site}${indexRoot}/`;
  const entry = await loadJson<IndexEntry>(root + entryFile, { cache: 'no-cache' });
  if (entry.format !== indexFormat) {
    throw new Error(`${root} holds an index of form ${entry.format}, not ${indexFormat}.`);
  }
  return `${root}${entry.folder}/`;
}

/** Loads the simplified forms of an index from its folder. */
export async function loadSimplifiedForms(folder: string): Promise<SimplifiedForms> {
  const table = await loadJson<Record<string, string>>(`${folder}simplified.gz`);
  return new Map(Object.entries(table));
}
