import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A script that another one imports before it runs, as the bundler writes it. */
const staticImport = /\b(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;
const moduleScript = /<script type="module" src="([^"]+)">/g;

/**
 * Names in the head of the search page what its scripts would ask for one thing after another: the
 * scripts that they import, and the beginnings of the index. On a phone each wait less is felt.
 * `indexFiles` are relative to the site's folder.
 */
export async function hintSearchPage(
  siteDirectory: string,
  base: string,
  indexFiles: readonly string[],
): Promise<void> {
  const page = join(siteDirectory, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  const scripts = [...html.matchAll(moduleScript)].map(([, address = '']) => address);
  const imported = new Set<string>();
  for (const script of scripts) await addImports(siteDirectory, basename(script), imported);
  const hints = [
    ...[...imported].map((name) => `<link rel="modulepreload" href="${base}_astro/${name}">`),
    ...indexFiles.map(
      (path) => `<link rel="preload" as="fetch" crossorigin href="${base}${path}">`,
    ),
  ];
  // A site without items has nothing to search, and no script for it.
  if (imported.size > 0) await writeFile(page, html.replace('</head>', `${hints.join('')}</head>`));
}

async function addImports(
  siteDirectory: string,
  name: string,
  imported: Set<string>,
): Promise<void> {
  const code = await readFile(join(siteDirectory, '_astro', name), 'utf8');
  for (const [, found = ''] of code.matchAll(staticImport)) {
    if (imported.has(found)) continue;
    imported.add(found);
    await addImports(siteDirectory, found, imported);
  }
}
