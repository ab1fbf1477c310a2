import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { divideItemBatch, itemBatchName } from '../../loader/item-batch.ts';
import { type Content, noticesOf } from '../../notice/content/content.ts';

/** Puts each item page at its address and removes the batches they were built in. */
export async function divideItemBatches(siteFolder: string, content: Content): Promise<void> {
  for (const { key, items } of noticesOf(content)) {
    if (items.length === 0) continue;
    const batch = join(siteFolder, key, itemBatchName);
    const pages = divideItemBatch(await readFile(join(batch, 'index.html'), 'utf8'));
    if (pages.length !== items.length) {
      throw new Error(`${key} has ${items.length} items; ${pages.length} pages were built.`);
    }
    await Promise.all(
      items.map(async (item, index) => {
        const folder = join(siteFolder, item.key);
        await mkdir(folder);
        await writeFile(join(folder, 'index.html'), pages[index] ?? '');
      }),
    );
    await rm(batch, { recursive: true });
  }
}
