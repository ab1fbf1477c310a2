import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Site } from '../site.ts';
import { marksOfBenchPage, writeBenchPage } from './bench-page.ts';
import type { Engine } from './engine.ts';
import { folderBytes } from './folder-bytes.ts';

/** Pagefind as it comes: its index of the built item pages, its own script, its defaults. */
export const pagefind: Engine = {
  name: 'Pagefind as it is',
  async build(site, folder) {
    await writeBenchPage('pagefind.ts', folder);
    const bundle = join(folder, 'pagefind');
    await indexPages(site, bundle);
    const places = placesByResult(site, join(bundle, 'fragment'));
    return {
      root: folder,
      page: '',
      bytes: folderBytes(bundle),
      placeOf(mark) {
        const place = places.get(mark);
        if (place === undefined) throw new Error(`Pagefind finds ${mark}, which is no item.`);
        return place;
      },
      marksOn: marksOfBenchPage,
    };
  },
};

async function indexPages({ folder, items }: Site, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { id } of items) {
    const content = readFileSync(join(folder, id, 'index.html'), 'utf8');
    const added = await index.addHTMLFile({ url: `/${id}/`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath });
  await close();
}

/** A result is named by its fragment, a file that tells the address of the page. */
function placesByResult({ items }: Site, fragments: string): Map<string, number> {
  const places = new Map(items.map(({ id }, place) => [`/${id}/`, place]));
  return new Map(
    readdirSync(fragments).map((name) => {
      const content = gunzipSync(readFileSync(join(fragments, name))).toString();
      const { url } = JSON.parse(content.slice(content.indexOf('{'))) as { url: string };
      return [basename(name, '.pf_fragment'), places.get(url) ?? -1];
    }),
  );
}
