import type { FoundHit } from './search-page.ts';

/** The index of the page's engine. Throws if it cannot be loaded. */
export async function fetchIndex(): Promise<string> {
  return (await load('data/index.json')).text();
}

/** A hit whose text is a file of its own. */
export function hitAt(place: number): FoundHit {
  return {
    mark: String(place),
    async text() {
      const { text } = (await (await load(`data/texts/${place}.json`)).json()) as { text: string };
      return text;
    },
  };
}

async function load(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}
