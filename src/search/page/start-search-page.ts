import { dayInShanghai } from '../../notice/time/day.ts';
import { createSearchEngine, type SearchRequest } from '../engine/engine.ts';
import { noFilters } from '../engine/facets.ts';
import { watchTyping } from '../view/watch-typing.ts';
import { createFiltersView } from './filters-view.ts';
import { findElement } from './find-element.ts';
import { createHitsView } from './hits-view.ts';
import { keepPlace } from './keep-place.ts';
import { type KnownValues, keepKnown, knownValues, unknownOf } from './known-values.ts';
import { answerMessage, failed } from './messages.ts';
import { createNotesView } from './notes-view.ts';
import { isIdle, type PageState, readState, writeState } from './page-state.ts';
import { createStatusView } from './status-view.ts';

/** The words of so many hits are loaded with the result. */
const loadedAtFirst = 10;
/** The result is shown once so many have come: what fills later is below the first screen. */
const shownWith = 6;

/**
 * Makes the search page work: call it once, when the markup of pages/search is there. The state
 * lives in the address; what the reader chooses is a step of the history, what he types is not.
 */
export function startSearchPage(): void {
  const form = findElement<HTMLFormElement>('form[data-search]');
  const input = findElement<HTMLInputElement>('input[name="q"]', form);
  const sort = findElement<HTMLSelectElement>('select[name="sort"]');
  const toolbar = findElement<HTMLElement>('[data-toolbar]');
  const engine = createSearchEngine(sitesOf(form));
  const status = createStatusView();
  const filters = createFiltersView((chosen) => go({ filters: chosen }));
  const hits = createHitsView(engine, filters.names.status);
  const place = keepPlace(hits);
  const notes = createNotesView((typed) => addressOf({ ...state, typed }));

  let state = readState(location.search);
  let known: KnownValues | null = null;
  /** Counts the searches, so that a late answer is known to be stale. */
  let turn = 0;

  /** What can be chosen, from all items; it is known once every site could be read. */
  async function know(today: string): Promise<KnownValues> {
    if (known) return known;
    const request = { typed: '', filters: noFilters, order: 'relevance', today } as const;
    const everything = await engine.search(request);
    const values = knownValues(everything, filters.names);
    if (everything.unreachable.length === 0) known = values;
    return values;
  }

  async function search(): Promise<void> {
    turn += 1;
    const own = turn;
    status.show('searching', '', null);
    try {
      const today = dayInShanghai(new Date());
      const values = await know(today);
      if (own !== turn) return;
      const dropped = unknownOf(state.filters, values);
      state = { ...state, filters: keepKnown(state.filters, values) };
      const request = { ...state, today };
      const answer = await engine.search(request);
      if (own !== turn) return;
      const idle = isIdle(state);
      const loads = idle ? [] : answer.items.slice(0, loadedAtFirst).map(engine.load);
      const whole = Promise.allSettled(loads);
      await Promise.allSettled(loads.slice(0, shownWith));
      if (own !== turn) return;
      filters.show(request.filters, answer.counts, values);
      toolbar.hidden = loads.length === 0;
      if (idle) {
        clearResult();
        status.show('idle', '', null);
        return;
      }
      const message = answerMessage(request.typed, answer);
      hits.show(answer, loads.length, request.typed, today);
      notes.show(request.typed, answer, dropped);
      status.show('searching', message, answer.items.length);
      await whole;
      if (own !== turn) return;
      place.restore();
      status.show('done', message, answer.items.length);
      if (answer.unfiltered === 0) void offerOthers(request, own);
    } catch (error) {
      console.error(error);
      known = null;
      if (own !== turn) return;
      clearResult();
      status.show('error', failed, null);
    }
  }

  function clearResult(): void {
    hits.clear();
    notes.clear();
    toolbar.hidden = true;
  }

  /** Offers queries that find something; they are no part of the answer, and may be missing. */
  async function offerOthers(request: SearchRequest, own: number): Promise<void> {
    try {
      const { suggest } = await import('../suggest/suggest.ts');
      const suggestions = await suggest(engine, request);
      if (own === turn) notes.suggest(suggestions);
    } catch (error) {
      console.error(error);
    }
  }

  /** A step of the history: to other filters, another order, or the words in the field. */
  function go(next: Partial<PageState>): void {
    typing.stop();
    state = { ...state, typed: input.value, ...next };
    const isNew = writeState(state) !== writeState(readState(location.search));
    if (isNew) history.pushState(null, '', addressOf(state));
    filters.choose(state.filters);
    void search();
  }

  function readAddress(): void {
    typing.stop();
    state = readState(location.search);
    input.value = state.typed;
    sort.value = state.order;
    void search();
  }

  function searchTyped(): void {
    state = { ...state, typed: input.value };
    history.replaceState(null, '', addressOf(state));
    void search();
  }

  input.addEventListener('input', () => {
    // The result on the page is no longer that of the words in the field.
    turn += 1;
    status.show('searching', '', null);
  });
  const typing = watchTyping(input, searchTyped);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({});
  });
  sort.addEventListener('change', () => go({ order: sort.value as PageState['order'] }));
  addEventListener('popstate', readAddress);
  if (input.value === '') readAddress();
  else {
    // Somebody typed before this script had come.
    sort.value = state.order;
    searchTyped();
  }
}

function addressOf(state: PageState): string {
  return location.pathname + writeState(state);
}

/** The sites to search: those the form names, else the page's own. */
function sitesOf({ dataset }: HTMLElement): string[] {
  const { sites } = dataset;
  const named: string[] = sites
    ? JSON.parse(sites)
    : [document.documentElement.dataset['base'] ?? '/'];
  // A site may name itself among those that are searched together.
  const byAddress = new Map(named.map((site) => [new URL(site, document.baseURI).href, site]));
  return [...byAddress.values()];
}
