import { encodePhrase } from './encode.ts';
import { mapLimited } from './map-limited.ts';
import { matchesText, needsTextCheck, type Query, type Term } from './query.ts';
import type { SearchItem } from './record.ts';

/** The items a query finds, in the order of the index. */
export interface SearchResult {
  /** Whether the whole query was found as it stands, or only its words one by one. */
  match: 'whole' | 'parts';
  /** The folded words to mark in a hit. */
  words: string[];
  total: number;
  /** Loads the items from one position up to, not including, another. */
  items(from: number, to: number): Promise<SearchItem[]>;
}

/** Search over the items of a site. */
export interface SearchEngine {
  /** Begins to load what every query needs. */
  prepare(): Promise<void>;
  search(query: Query): Promise<SearchResult>;
}

/** The part of pagefind.js that is used; the package has no types for it. */
interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: true }): PagefindInstance;
}

interface PagefindInstance {
  search(
    phrase: string,
    options: { sort: { order: 'asc' } },
  ): Promise<{ results: readonly { id: string }[] }>;
}

const concurrentRequests = 8;

/** Search in the index under `<base>pagefind/`; the base begins and ends with a slash. */
export function createSearchEngine(base: string): SearchEngine {
  const folder = `${base}pagefind/`;
  const items = new Map<string, Promise<SearchItem>>();
  let instance: Promise<PagefindInstance> | null = null;

  async function startInstance(): Promise<PagefindInstance> {
    const script: PagefindScript = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    return script.createInstance({ basePath: folder, noWorker: true });
  }

  function getInstance(): Promise<PagefindInstance> {
    if (instance) return instance;
    const started = startInstance();
    instance = started;
    started.catch(forgetInstance);
    return started;
  }

  function forgetInstance(): void {
    instance = null;
  }

  async function fetchItem(id: string): Promise<SearchItem> {
    const response = await fetch(`${folder}item/${id}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return (await response.json()) as SearchItem;
  }

  function loadItem(id: string): Promise<SearchItem> {
    const known = items.get(id);
    if (known) return known;
    const item = fetchItem(id);
    items.set(id, item);
    item.catch(() => items.delete(id));
    return item;
  }

  function loadItems(ids: readonly string[]): Promise<SearchItem[]> {
    return mapLimited(ids, concurrentRequests, loadItem);
  }

  async function findPhrase(phrase: string): Promise<string[]> {
    const pagefind = await getInstance();
    try {
      const { results } = await pagefind.search(encodePhrase(phrase), { sort: { order: 'asc' } });
      return results.map(({ id }) => id);
    } catch (error) {
      // Pagefind never recovers from a failed start; the next search begins anew.
      forgetInstance();
      throw error;
    }
  }

  async function findAll(terms: readonly Term[]): Promise<string[]> {
    const phrases = terms.flatMap(({ phrase }) => phrase ?? []);
    const [first = [], ...others] = await Promise.all(phrases.map(findPhrase));
    const sets = others.map((ids) => new Set(ids));
    const ids = first.filter((id) => sets.every((set) => set.has(id)));
    const unsure = terms.filter(needsTextCheck);
    if (unsure.length === 0) return ids;
    const texts = await loadItems(ids);
    return ids.filter((_, index) => matchesText(unsure, texts[index]?.text ?? ''));
  }

  function toResult(match: SearchResult['match'], terms: readonly Term[], ids: readonly string[]) {
    return {
      match,
      words: terms.map(({ words }) => words),
      total: ids.length,
      items: (from: number, to: number) => loadItems(ids.slice(from, to)),
    };
  }

  return {
    async prepare() {
      await getInstance();
    },
    async search({ whole, parts }) {
      const ids = await findAll([whole]);
      if (ids.length > 0 || parts.length === 0) return toResult('whole', [whole], ids);
      const idsByParts = await findAll(parts);
      return idsByParts.length > 0
        ? toResult('parts', parts, idsByParts)
        : toResult('whole', [whole], []);
    },
  };
}
