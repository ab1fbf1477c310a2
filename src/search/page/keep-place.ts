import type { HitsView } from './hits-view.ts';

/** Where somebody was in a result. */
interface Place {
  rows: number;
  top: number;
}

/**
 * Keeps in the history where somebody was when he left the page for a hit, since not every browser
 * keeps the page itself. `restore` goes there once, when the first result is shown.
 */
export function keepPlace(hits: Pick<HitsView, 'rows' | 'growTo'>): { restore(): void } {
  const state: unknown = history.state;
  let place = isState(state) ? state.place : null;
  addEventListener('pagehide', () => {
    // Who leaves before there is a result was nowhere else meanwhile.
    const now = place ?? { rows: hits.rows(), top: scrollY };
    history.replaceState({ place: now }, '');
  });
  return {
    restore() {
      if (!place) return;
      hits.growTo(place.rows);
      scrollTo({ top: place.top, behavior: 'instant' });
      place = null;
    },
  };
}

function isState(state: unknown): state is { place: Place } {
  return typeof state === 'object' && state !== null && 'place' in state;
}
