import { dayInShanghai } from '../../notice/time/day.ts';
import { createSearchEngine, type SearchAnswer } from '../engine/engine.ts';
import { noFilters } from '../engine/facets.ts';
import { watchTyping } from '../view/watch-typing.ts';
import { watchCombobox } from './combobox.ts';
import { hitOptions, linkOption } from './hit-options.ts';
import { messages } from './messages.ts';
import { createPopup } from './popup.ts';
import { searchAddress } from './search-address.ts';

export { default as popupStyles } from './popup.css?inline';

/** How many hits the popup lists. */
const listed = 6;
/** Milliseconds after which a search that still goes on is told. */
const patience = 500;

/** What a box searches. */
export interface BoxScope {
  /** Addresses of sites; there is one at least. */
  sites: readonly string[];
  /** Id of the issuer of the first site whose notices alone are searched; null for all. */
  issuer: string | null;
}

/** Makes the field `q` of a form a combobox whose popup lists the best hits while one types. */
export function startBox(form: HTMLFormElement, { sites, issuer }: BoxScope): void {
  const input = fieldOf(form);
  const root = form.getRootNode() as Document | ShadowRoot;
  const engine = createSearchEngine(sites);
  const filters = issuer === null ? noFilters : { ...noFilters, issuer: [issuer] };
  const popup = createPopup(form);
  const typing = watchTyping(input, search);
  const combobox = watchCombobox(input, popup, { open: search, closed: cancel });
  /** Counts the queries, so that a late answer is known to be stale. */
  let turn = 0;

  function cancel(): void {
    turn += 1;
    typing.stop();
  }

  async function search(): Promise<void> {
    cancel();
    const ownTurn = turn;
    const typed = input.value.trim();
    if (typed === '') {
      combobox.close();
      return;
    }
    const isWanted = () => ownTurn === turn && root.activeElement === input;
    const late = setTimeout(() => {
      if (isWanted()) combobox.show({ message: messages.searching, options: [] });
    }, patience);
    try {
      const today = dayInShanghai(new Date());
      const answer = await engine.search({ typed, filters, order: 'relevance', today });
      const hits = await hitOptions(engine, answer, typed, listed);
      if (isWanted()) showAnswer(answer, hits, typed);
    } catch (error) {
      console.error(error);
      if (isWanted())
        show(
          messages.failed(sites),
          sites.map((site) => searchThere(site, typed)),
        );
    } finally {
      clearTimeout(late);
    }
  }

  function showAnswer({ items, unreachable }: SearchAnswer, hits: HTMLElement[], typed: string) {
    const notReached = unreachable.length > 0 ? messages.notReached(unreachable) : '';
    const elsewhere = unreachable.map((site) => searchThere(site, typed));
    if (items.length === 0) {
      const [site = ''] = sites;
      const near = linkOption(searchAddress(site, typed, issuer), messages.near);
      show(messages.none(typed) + notReached, [near, ...elsewhere]);
    } else {
      const found = messages.found(typed, items.length, listed);
      show(notReached, [...hits, fullResult(typed, items.length), ...elsewhere], found);
    }
  }

  /** Fills the popup and announces what it says, once. */
  function show(message: string, options: readonly HTMLElement[], found = ''): void {
    combobox.show({ message, options });
    popup.announce(found + message);
  }

  function fullResult(typed: string, count: number): HTMLElement {
    const [site = ''] = sites;
    // Which sites the first one's search page searches is not known here.
    const words = sites.length > 1 ? messages.allAt(site) : messages.all(count);
    return linkOption(searchAddress(site, typed, issuer), words);
  }

  function searchThere(site: string, typed: string): HTMLElement {
    const ownIssuer = site === sites[0] ? issuer : null;
    return linkOption(searchAddress(site, typed, ownIssuer), messages.searchThere(site));
  }

  engine.prepare().catch(console.error);
  if (input.value.trim() !== '') typing.searchSoon();
}

function fieldOf(form: HTMLFormElement): HTMLInputElement {
  const field = form.elements.namedItem('q');
  if (field instanceof HTMLInputElement) return field;
  throw new Error('<notice-search>: the form within it should have a field named q.');
}
