import MiniSearch from 'minisearch';
import { cutPairs, cutWords } from '../cutting.ts';
import { type Cut, miniSearchOptions } from '../minisearch-options.ts';
import { inPageEngine } from './in-page.ts';

/** MiniSearch over overlapping pairs of characters. */
export const miniSearchPairs = inPageEngine({
  name: 'MiniSearch, pairs',
  script: 'minisearch-pairs.ts',
  serialise: (texts) => indexOf(texts, cutPairs),
});

/** MiniSearch over the words of Intl.Segmenter: Node's for the index, Chromium's for a query. */
export const miniSearchWords = inPageEngine({
  name: 'MiniSearch, Intl.Segmenter',
  script: 'minisearch-words.ts',
  serialise: (texts) => indexOf(texts, cutWords),
});

async function indexOf(texts: readonly string[], cut: Cut): Promise<string> {
  const index = new MiniSearch(miniSearchOptions(cut));
  index.addAll(texts.map((text, id) => ({ id, text })));
  return JSON.stringify(index);
}
