import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { provideContent } from '../../loader/current-content.ts';
import type { LoadedContent } from '../../loader/read-content.ts';
import { recordsOf } from '../../search/index/records.ts';
import { writeSearchIndex } from '../../search/index/write-index.ts';
import { setAstroEnvironment } from '../astro-environment.ts';
import { isWithin } from '../files/real-path.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { projectRoot } from '../project-root.ts';
import type { BuildOptions } from './build-options.ts';
import { divideItemBatches } from './item-batches.ts';
import { writeNoticeDocuments } from './notice-documents.ts';
import type { writePictures } from './notice-pictures.ts';
import { precompress } from './precompress.ts';
import { FolderInWaiting } from './replace-folder.ts';
import { hintSearchPage } from './search-page-hints.ts';
import { staffSite } from './staff-site.ts';
import { ZipInWaiting } from './zip-in-waiting.ts';

/** Seconds that the two halves of a build took. */
export interface BuildTimes {
  pages: number;
  index: number;
}

/**
 * Builds pages and search index in a folder of the project's own and then swaps them into place,
 * on whatever disk that is; likewise the zip of them, if one is wanted. If anything fails, the last
 * site stays as it was.
 */
export async function buildSite(
  folder: string,
  loaded: LoadedContent,
  options: BuildOptions,
): Promise<BuildTimes> {
  const { out, base, site, pageFile } = options;
  refuseOwnFolders(out, folder);
  refuseZipWithin(options.zip, [out, folder, ...sourceFolders]);
  const waiting = new FolderInWaiting(out);
  let zip: ZipInWaiting | null = null;
  const workshop = makeTemporaryFolder(join(projectRoot, '.tongbao'), 'building-');
  try {
    if (options.zip !== null) zip = new ZipInWaiting(options.zip);
    provideContent(resolve(folder), loaded);
    const start = performance.now();
    await makePages(workshop, options);
    await divideItemBatches(workshop, loaded.content);
    await writeNoticeDocuments(workshop, loaded.content, options.fonts);
    // Whoever fetches a picture needs a whole address.
    if (site !== null) await makePictures(workshop, loaded.content);
    const pagesDone = performance.now();
    const begins = await writeSearchIndex(workshop, recordsOf(loaded.content), pageFile);
    await hintSearchPage(workshop, base, begins);
    const indexDone = performance.now();
    if (options.precompress) await precompress(workshop);
    zip?.pack(workshop);
    waiting.adopt(workshop);
    waiting.takePlace();
    zip?.takePlace();
    return { pages: (pagesDone - start) / 1000, index: (indexDone - pagesDone) / 1000 };
  } catch (error) {
    waiting.abandon();
    throw error;
  } finally {
    zip?.clearUp();
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function makePages(outDir: string, options: BuildOptions): Promise<void> {
  const { base, site, staff, pageFile } = options;
  setAstroEnvironment('production');
  // Loaded here, because that takes longer than it takes to refuse a place where no site can stand.
  const { build } = await import('astro');
  const called = process.cwd();
  // For a site outside the folder it runs in, Astro writes the code that makes the pages to that
  // folder, from where its packages are not found unless they are the project's.
  process.chdir(projectRoot);
  try {
    await build({
      root: projectRoot,
      outDir,
      base,
      ...(site !== null && { site }),
      integrations: staff ? [staffSite()] : [],
      vite: { define: { 'import.meta.env.PAGE_FILE': JSON.stringify(pageFile) } },
      logLevel: 'error',
      mode: 'production',
    });
  } finally {
    process.chdir(called);
  }
}

/** What a site is made from beside its content. */
const sourceFolders = ['src', 'templates', 'public', 'node_modules'].map((name) =>
  join(projectRoot, name),
);

/**
 * A site within the content, or within what it is made from, would become part of the next one;
 * and content within the site would be replaced with it.
 */
function refuseOwnFolders(out: string, content: string): void {
  const clash = [content, ...sourceFolders].find(
    (folder) => isWithin(out, folder) || isWithin(folder, out),
  );
  if (clash === undefined) return;
  throw new Failure(
    `网站的文件夹“${out}”和“${clash}”不能一个在另一个里面。请用 --out 指明另一个文件夹，例如 --out dist。`,
  );
}

/** A zip within the site would go with the next one, within what it is made from be part of it. */
function refuseZipWithin(zip: string | null, folders: readonly string[]): void {
  const around = zip !== null && folders.find((folder) => isWithin(zip, folder));
  if (!around) return;
  throw new Failure(
    `压缩包“${zip}”不能放在“${around}”里面。请用 --zip 指明别处的文件名，例如 --zip dist.zip。`,
  );
}

/** Loads what draws only where pictures are made. */
const makePictures: typeof writePictures = async (...words) =>
  (await import('./notice-pictures.ts')).writePictures(...words);
