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
    ignoreEnvironment();
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

/**
 * Variables of the environment with these names would win over what a build is told: a stray
 * BASE_URL or NODE_ENV must not change addresses or leave out the Content-Security-Policy.
 */
function ignoreEnvironment(): void {
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
}
