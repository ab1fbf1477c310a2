import MiniSearch from 'minisearch';
import { type Cut, miniSearchOptions } from '../minisearch-options.ts';
import { foldWords } from '../truth.ts';
import { fetchIndex, hitAt } from './index-and-texts.ts';
import { startSearchPage } from './search-page.ts';

/** The page of a MiniSearch that cuts texts and queries like this. */
export function startMiniSearch(cut: Cut): void {
  const loading = fetchIndex().then((json) => MiniSearch.loadJSON(json, miniSearchOptions(cut)));
  startSearchPage(async (query) => {
    const index = await loading;
    return index.search(foldWords(query)).map(({ id }) => hitAt(id as number));
  });
}
