import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { folderBytes } from './folder-bytes.ts';

/** So many rows the page sets up at once; of longer lists the number is compared. */
const rowsAtOnce = 200;

/** Tongbao's search, as its pages have it. */
export const tongbao: Engine = {
  name: '**Tongbao**',
  async build({ folder, items }) {
    const places = new Map(items.map(({ id }, place) => [id, place]));
    return {
      root: folder,
      page: 'search/',
      bytes: folderBytes(join(folder, 'pagefind')),
      placeOf(mark) {
        const place = places.get(mark);
        if (place === undefined) throw new Error(`Tongbao shows ${mark}, which is no item.`);
        return place;
      },
      async marksOn(page, total) {
        if (total > rowsAtOnce) return null;
        const hits = page.locator('[data-hit]');
        return hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit') ?? ''));
      },
    };
  },
};
