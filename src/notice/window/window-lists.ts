import type { Day } from '../time/day.ts';
import { type WindowDates, windowState } from './comment-window.ts';

/** What takes comments on a day, and what will take them later. */
export interface WindowLists<Entry> {
  /** Whose window is open; the one that closes first comes first. */
  open: Entry[];
  /** Whose window has yet to open; the one that opens first comes first. */
  upcoming: Entry[];
}

/** Sorts entries by their windows on a day; those whose window is over, or not stated, are left out. */
export function windowLists<Entry>(
  entries: readonly Entry[],
  datesOf: (entry: Entry) => WindowDates | null,
  today: Day,
): WindowLists<Entry> {
  const dated = entries.flatMap((entry) => {
    const dates = datesOf(entry);
    return dates ? [{ entry, dates, state: windowState(dates, today).code }] : [];
  });
  const inState = (code: 'open' | 'upcoming', dayOf: (dates: WindowDates) => Day) =>
    dated
      .filter(({ state }) => state === code)
      .sort((a, b) => compareDays(dayOf(a.dates), dayOf(b.dates)))
      .map(({ entry }) => entry);
  return {
    open: inState('open', ({ closes }) => closes),
    upcoming: inState('upcoming', ({ opens, closes }) => opens ?? closes),
  };
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
