import { buildSearchFiles } from '../../src/search/index/build-files.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';

/** Requests that the browser's part of the search makes are answered from memory. */
export interface ServedIndex {
  /** Paths that were asked for, below `pagefind/`, since this was last emptied. */
  asked: string[];
  /** Paths (below `pagefind/`, the folder left out) that the server does not have. */
  missing: Set<string>;
  /** Gives the test its own fetch back. */
  close(): void;
}

/** Builds an index of the records and answers `fetch` with its files, at the site's address. */
export async function serveIndex(
  sites: Readonly<Record<string, readonly SearchRecord[]>>,
): Promise<ServedIndex> {
  const files = new Map<string, Uint8Array>();
  for (const [site, records] of Object.entries(sites)) {
    for (const { path, content } of await buildSearchFiles(records)) {
      files.set(`${site}pagefind/${path}`, content);
    }
  }
  const own = globalThis.fetch;
  const served: ServedIndex = {
    asked: [],
    missing: new Set(),
    close: () => {
      globalThis.fetch = own;
    },
  };
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/^.*pagefind\/(?:[0-9a-f]{16}\/)?/, '');
    served.asked.push(path);
    const content = served.missing.has(path) ? undefined : files.get(String(input));
    return new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 });
  };
  return served;
}
