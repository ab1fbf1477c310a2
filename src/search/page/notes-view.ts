import type { SearchAnswer } from '../engine/engine.ts';
import { parseQuery, printTerms } from '../query/parse-query.ts';
import type { Suggestion } from '../suggest/suggest.ts';
import { findElement } from './find-element.ts';

/** What a result needs said and offered beside its hits. */
export interface NotesView {
  /** `dropped` are values of filters in the address that nothing here can have. */
  show(typed: string, answer: SearchAnswer, dropped: readonly string[]): void;
  suggest(suggestions: readonly Suggestion[]): void;
  clear(): void;
}

/** Shows notes in [data-note]; `addressOf` gives the address of the same search for other words. */
export function createNotesView(addressOf: (typed: string) => string): NotesView {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')];
  const note = (name: string) => findElement<HTMLElement>(`[data-note="${name}"]`);

  function clear(): void {
    for (const one of notes) one.hidden = true;
  }

  function showNote(name: string, words: string): HTMLElement {
    const shown = note(name);
    findElement('[data-words]', shown).textContent = words;
    shown.hidden = false;
    return shown;
  }

  function suggestionNode({ typed, total }: Suggestion): HTMLElement {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'tap';
    link.dataset['suggestion'] = typed;
    link.href = addressOf(typed);
    link.textContent = `“${typed}”（${total} 项）`;
    entry.append(link);
    return entry;
  }

  return {
    clear,
    show(typed, { items, unfiltered, joined, unreachable }, dropped) {
      clear();
      const query = parseQuery(typed);
      if (query && joined !== null && unfiltered > 0) {
        const apart = findElement<HTMLAnchorElement>('a', showNote('joined', joined));
        apart.href = addressOf(printTerms(query));
      }
      if (items.length === 0 && unfiltered > 0) showNote('filtered', String(unfiltered));
      if (dropped.length > 0) showNote('dropped', dropped.join('、'));
      if (unreachable.length > 0) showNote('unreachable', unreachable.join('、'));
    },
    suggest(suggestions) {
      for (const kind of ['near', 'fewer'] as const) {
        const own = suggestions.filter((suggestion) => suggestion.kind === kind);
        const shown = note(kind);
        findElement('ul', shown).replaceChildren(...own.map(suggestionNode));
        shown.hidden = own.length === 0;
      }
    },
  };
}
