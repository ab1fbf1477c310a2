import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../site.ts';
import { foldWords } from '../truth.ts';
import { marksOfBenchPage, writeBenchPage } from './bench-page.ts';
import type { Engine } from './engine.ts';
import { folderBytes } from './folder-bytes.ts';

/** An engine that loads its whole index into the page. */
export interface InPageEngine {
  name: string;
  /** File of `pages/` that loads the index and searches it. */
  script: string;
  /** The index of these texts as JSON; an item is named by its place. */
  serialise(foldedTexts: readonly string[]): Promise<string>;
  /** True if the index itself holds the texts of hits. */
  holdsTexts?: true;
}

/**
 * Makes an engine of it. It gets texts folded as the truth folds them, and its page folds queries
 * the same, so that nothing but its way of cutting them counts. The texts of hits are a JSON file
 * an item, as Tongbao and Pagefind have them, unless its index holds them anyway.
 */
export function inPageEngine({ name, script, serialise, holdsTexts }: InPageEngine): Engine {
  return {
    name,
    async build({ items }, folder) {
      await writeBenchPage(script, folder);
      const data = join(folder, 'data');
      mkdirSync(join(data, 'texts'), { recursive: true });
      const index = await serialise(items.map(({ text }) => foldWords(text)));
      writeFileSync(join(data, 'index.json'), index);
      if (!holdsTexts) writeTexts(items, join(data, 'texts'));
      return {
        root: folder,
        page: '',
        bytes: folderBytes(data),
        placeOf: Number,
        marksOn: marksOfBenchPage,
      };
    },
  };
}

function writeTexts(items: readonly Item[], folder: string): void {
  for (const [place, { title, text }] of items.entries()) {
    writeFileSync(join(folder, `${place}.json`), JSON.stringify({ title, text }));
  }
}
