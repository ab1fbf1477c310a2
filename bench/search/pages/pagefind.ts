import { startSearchPage } from './search-page.ts';

/** The part of pagefind.js that is used; the package has no types for it. */
interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: readonly { id: string; data(): Promise<{ content: string }> }[] }>;
}

const folder = new URL('pagefind/', document.baseURI);
const loading = import(`${folder.href}pagefind.js`) as Promise<Pagefind>;
startSearchPage(async (query) => {
  const { results } = await (await loading).search(query);
  return results.map(({ id, data }) => ({
    mark: id,
    text: async () => (await data()).content,
  }));
});
