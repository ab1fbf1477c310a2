/*
 * The search page in the browser. What its markup must hold (`?`: may be left out):
 *
 *   <html data-base="/zhenggai/">             the base path, with both slashes
 *   <form data-search role="search" data-status-names='{"completed":"已完成",…}'>
 *     <input name="q">
 *   </form>                                   gets data-state="idle|searching|done|error"
 *   <p data-summary hidden>共找到 <output data-total></output> 项</p>
 *                                             `?`, shown while there is a number
 *   <p data-message role="status"></p>        everything else there is to say
 *   <ol data-hits></ol>                       gets aria-busy while searching
 *   <button type="button" data-more hidden>   shows further hits
 *   <template data-hit-template>              one root element, a clone of which becomes a hit
 *     <li>                                    gets data-hit="<issuer>/<notice>/<item>"
 *       <a data-link><span data-field="title"></span></a>
 *       <span data-field="issuer|notice|excerpt">
 *       <span data-field="status">            gets data-status="<code>"
 *       <p data-optional>完成时限：<span data-field="deadline">
 *     </li>                                   a field without a value goes, with the
 *   </template>                               [data-optional] around it
 *
 * `data-total` holds the number only, and only while the result of the current query is shown. The
 * query lives in the address as `?q=`.
 */
import { createSearchEngine, type SearchResult } from './engine.ts';
import { createHit, type HitView } from './hit-view.ts';
import { parseQuery, type Query } from './query.ts';

type State = 'idle' | 'searching' | 'done' | 'error';

const hitsAtOnce = 200;
const typingPause = 300;

const messages = {
  short: '请至少输入两个字',
  searching: '正在搜索……',
  failed: '搜索没有成功，请检查网络后刷新页面重试。',
  none: (query: string) => `没有整改事项含有“${query}”。这里只搜索整改事项的文字，标点也算在内。`,
  shortWords: '用空格隔开的每个词，请至少写两个字。',
  parts: (query: string) => `没有整改事项连续写有“${query}”，以下事项含有其中每个词。`,
};

function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}

/** Makes the search page work. Call it once, when the page's markup is there. */
export function startSearchPage(): void {
  const form = find<HTMLFormElement>('form[data-search]');
  const input = find<HTMLInputElement>('form[data-search] input[name="q"]');
  const total = find<HTMLElement>('[data-total]');
  const summary = total.closest<HTMLElement>('[data-summary]');
  const message = find<HTMLElement>('[data-message]');
  const list = find<HTMLElement>('[data-hits]');
  const more = find<HTMLButtonElement>('[data-more]');
  const base = document.documentElement.dataset.base ?? '/';
  const view: HitView = {
    template: find<HTMLTemplateElement>('template[data-hit-template]'),
    base,
    statusNames: JSON.parse(form.dataset.statusNames ?? '{}') as Record<string, string>,
  };
  const engine = createSearchEngine(base);

  /** Counts the queries, so that a late answer is known to be stale. */
  let turn = 0;
  let shown: SearchResult | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  function show(state: State, text: string, count: number | null): void {
    form.dataset.state = state;
    message.textContent = text;
    total.textContent = count === null ? '' : String(count);
    if (summary) summary.hidden = count === null;
    list.setAttribute('aria-busy', String(state === 'searching'));
  }

  function clearHits(): void {
    shown = null;
    list.replaceChildren();
    more.hidden = true;
  }

  /** Appends the next hits; false if another query has begun meanwhile. */
  async function appendHits(result: SearchResult, ownTurn: number): Promise<boolean> {
    const from = result === shown ? list.childElementCount : 0;
    const items = await result.items(from, from + hitsAtOnce);
    if (ownTurn !== turn) return false;
    if (result !== shown) clearHits();
    shown = result;
    list.append(...items.map((item) => createHit(view, item, result.words)));
    more.hidden = list.childElementCount >= result.total;
    return true;
  }

  function resultMessage(result: SearchResult, { parts }: Query): string {
    const typed = input.value.trim();
    if (result.total === 0) {
      const tooShort = parts.length > 0 && parts.every(({ phrase }) => phrase === null);
      return tooShort ? messages.shortWords : messages.none(typed);
    }
    return result.match === 'parts' ? messages.parts(typed) : '';
  }

  async function search(): Promise<void> {
    turn += 1;
    const ownTurn = turn;
    const query = parseQuery(input.value);
    if (!query) {
      clearHits();
      show('idle', input.value.trim() === '' ? '' : messages.short, null);
      return;
    }
    more.hidden = true;
    show('searching', messages.searching, null);
    try {
      const result = await engine.search(query);
      if (ownTurn === turn && (await appendHits(result, ownTurn))) {
        show('done', resultMessage(result, query), result.total);
      }
    } catch (error) {
      console.error(error);
      if (ownTurn !== turn) return;
      clearHits();
      show('error', messages.failed, null);
    }
  }

  async function showMore(): Promise<void> {
    if (!shown || more.disabled) return;
    const next = list.childElementCount;
    more.disabled = true;
    try {
      await appendHits(shown, turn);
      list.children[next]?.querySelector<HTMLElement>('a[data-link]')?.focus();
    } catch (error) {
      console.error(error);
      message.textContent = messages.failed;
    } finally {
      more.disabled = false;
    }
  }

  function address(): string {
    const url = new URL(location.href);
    const typed = input.value.trim();
    if (typed === '') url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    return url.href;
  }

  function readAddress(): void {
    clearTimeout(typing);
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  }

  function searchSoon(): void {
    clearTimeout(typing);
    // The result on the page is no longer that of the words in the field.
    turn += 1;
    show('searching', messages.searching, null);
    typing = setTimeout(() => {
      history.replaceState(null, '', address());
      void search();
    }, typingPause);
  }

  function prepare(): void {
    engine.prepare().catch(console.error);
  }

  input.addEventListener('focus', prepare, { once: true });
  input.addEventListener('input', (event) => {
    // While an input method composes, the field holds letters that are not yet the query.
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  input.addEventListener('compositionend', searchSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    if (address() !== location.href) history.pushState(null, '', address());
    void search();
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', readAddress);
  readAddress();
}
