import { count, load, search } from '@orama/orama';
import { createOrama } from '../orama-index.ts';
import { foldWords } from '../truth.ts';
import { fetchIndex } from './index-and-texts.ts';
import { startSearchPage } from './search-page.ts';

async function loadIndex() {
  const index = createOrama();
  load(index, JSON.parse(await fetchIndex()));
  return index;
}

const loading = loadIndex();
startSearchPage(async (query) => {
  const index = await loading;
  // Threshold 0: a hit has all words of the query.
  const { hits } = await search(index, {
    term: foldWords(query),
    threshold: 0,
    limit: count(index),
  });
  return hits.map(({ id, document }) => ({ mark: id, text: async () => document.text }));
});
