import { build } from 'astro';
import { provideContent } from '../loader/current-content.ts';
import type { LoadedContent } from '../loader/read-content.ts';
import { writeSearchIndex } from '../search/index-builder.ts';
import { recordsOf } from '../search/records.ts';
import { projectRoot } from './project-root.ts';
import { FolderInWaiting } from './replace-folder.ts';
import type { SiteOptions } from './site-options.ts';

/** Seconds that the two halves of a build took. */
export interface BuildTimes {
  pages: number;
  index: number;
}

/**
 * Builds pages and search index into a fresh folder and then swaps it into place. If anything
 * fails, the last site stays as it was.
 */
export async function buildSite(
  folder: string,
  loaded: LoadedContent,
  { out, base, site }: SiteOptions,
): Promise<BuildTimes> {
  const waiting = new FolderInWaiting(out);
  try {
    provideContent(folder, loaded);
    const start = performance.now();
    await build({
      root: projectRoot,
      outDir: waiting.path,
      base,
      ...(site !== null && { site }),
      logLevel: 'error',
      mode: 'production',
    });
    const pagesDone = performance.now();
    await writeSearchIndex(waiting.path, recordsOf(loaded.content));
    const indexDone = performance.now();
    waiting.takePlace();
    return { pages: (pagesDone - start) / 1000, index: (indexDone - pagesDone) / 1000 };
  } catch (error) {
    waiting.abandon();
    throw error;
  }
}
