/*
 * The search page of the engines beside Tongbao, which bears the same marks as Tongbao's, so that
 * all are asked and watched alike.
 */

/** A hit: what names it, and how to get its text. */
export interface FoundHit {
  mark: string;
  text(): Promise<string>;
}

/** So many hits are shown at once, as on Tongbao's page. */
const hitsAtOnce = 10;

/** Answers the query of the address, if there is one, and every query that is sent off. */
export function startSearchPage(search: (query: string) => Promise<readonly FoundHit[]>): void {
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('input');
  const total = find<HTMLOutputElement>('output');
  const list = find<HTMLOListElement>('ol');

  async function answer(): Promise<void> {
    form.dataset['state'] = 'searching';
    list.replaceChildren();
    try {
      const hits = await search(input.value);
      const texts = hits
        .slice(0, hitsAtOnce)
        .map(async ({ mark, text }) => hitOf(mark, await text()));
      for (const hit of texts) list.append(await hit);
      total.textContent = String(hits.length);
      list.dataset['marks'] = JSON.stringify(hits.map(({ mark }) => mark));
      form.dataset['state'] = 'done';
    } catch (error) {
      console.error(error);
      form.dataset['state'] = 'error';
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void answer();
}

function hitOf(mark: string, text: string): HTMLLIElement {
  const hit = document.createElement('li');
  hit.dataset['hit'] = mark;
  hit.textContent = text;
  return hit;
}

function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
