import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogueFile, entryFile, indexRoot } from '../index-files.ts';
import { buildSearchFiles } from './build-files.ts';
import type { SearchRecord } from './record.ts';

/**
 * Builds the search index and writes it to `pagefind/` in the folder of the site. Gives the paths,
 * from there, of the files that every search begins with. `pageFile` is what addresses of the site's
 * pages end in; '' where they end in a slash.
 */
export async function writeSearchIndex(
  siteDirectory: string,
  records: readonly SearchRecord[],
  pageFile: string,
): Promise<string[]> {
  const files = await buildSearchFiles(records, pageFile);
  for (const { path, content } of files) {
    const target = join(siteDirectory, indexRoot, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files
    .map(({ path }) => `${indexRoot}/${path}`)
    .filter((path) => path.endsWith(entryFile) || path.endsWith(`/${catalogueFile}`));
}
