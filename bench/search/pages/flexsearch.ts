import { Charset, Index } from 'flexsearch';
import { foldWords } from '../truth.ts';
import { fetchIndex, hitAt } from './index-and-texts.ts';
import { startSearchPage } from './search-page.ts';

async function loadIndex(): Promise<Index> {
  const index = new Index({ encoder: Charset.CJK });
  const parts = JSON.parse(await fetchIndex()) as [key: string, data: string][];
  for (const [key, data] of parts) index.import(key, data);
  return index;
}

const loading = loadIndex();
startSearchPage(async (query) => {
  const index = await loading;
  const places = index.search(foldWords(query), { limit: Number.MAX_SAFE_INTEGER });
  return places.map((place) => hitAt(place as number));
});
