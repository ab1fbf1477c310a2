import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { Failure } from '../diagnostics/failure.ts';
import { provideContent } from '../loader/current-content.ts';
import type { LoadedContent } from '../loader/read-content.ts';
import { recordsOf } from '../search/index/records.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';
import { setAstroEnvironment } from './astro-environment.ts';
import { divideItemBatches } from './item-batches.ts';
import { projectRoot } from './project-root.ts';
import { isWithin } from './real-path.ts';
import { FolderInWaiting } from './replace-folder.ts';
import { hintSearchPage } from './search-page-hints.ts';
import type { SiteOptions } from './site-options.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Seconds that the two halves of a build took. */
export interface BuildTimes {
  pages: number;
  index: number;
}

/**
 * Builds pages and search index in a folder of the project's own and then swaps them into place,
 * on whatever disk that is. If anything fails, the last site stays as it was.
 */
export async function buildSite(
  folder: string,
  loaded: LoadedContent,
  { out, base, site }: SiteOptions,
): Promise<BuildTimes> {
  refuseOwnFolders(out, folder);
  const waiting = new FolderInWaiting(out);
  const workshop = makeTemporaryFolder(join(projectRoot, '.tongbao'), 'building-');
  try {
    setAstroEnvironment('production');
    provideContent(folder, loaded);
    const start = performance.now();
    await build({
      root: projectRoot,
      outDir: workshop,
      base,
      ...(site !== null && { site }),
      logLevel: 'error',
      mode: 'production',
    });
    await divideItemBatches(workshop, loaded.content);
    const pagesDone = performance.now();
    const begins = await writeSearchIndex(workshop, recordsOf(loaded.content));
    await hintSearchPage(workshop, base, begins);
    const indexDone = performance.now();
    waiting.adopt(workshop);
    waiting.takePlace();
    return { pages: (pagesDone - start) / 1000, index: (indexDone - pagesDone) / 1000 };
  } catch (error) {
    waiting.abandon();
    throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * A site within the content, or within what it is made from, would become part of the next one;
 * and content within the site would be replaced with it.
 */
function refuseOwnFolders(out: string, content: string): void {
  const sources = ['src', 'templates', 'public', 'node_modules'];
  const own = [content, ...sources.map((name) => join(projectRoot, name))];
  const clash = own.find((folder) => isWithin(out, folder) || isWithin(folder, out));
  if (clash === undefined) return;
  throw new Failure(
    `网站的文件夹“${out}”和“${clash}”不能一个在另一个里面。请用 --out 指明另一个文件夹，例如 --out dist。`,
  );
}
