import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Engine } from './engine.ts';
import { folderBytes } from './folder-bytes.ts';

/** So many hits are shown one press after another; of longer lists the number is compared. */
const mostShown = 60;

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
        return total > mostShown ? null : allMarks(page, total);
      },
    };
  },
};

async function allMarks(page: Page, total: number): Promise<string[]> {
  const hits = page.locator('[data-hit]');
  const more = page.getByRole('button', { name: '显示更多' });
  for (;;) {
    const shown = await hits.count();
    if (shown >= total) break;
    await more.click();
    await hits.nth(shown).waitFor({ state: 'attached' });
  }
  return hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit') ?? ''));
}
