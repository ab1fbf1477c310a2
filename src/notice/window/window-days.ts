import type { Day } from '../time/day.ts';
import { lastDayOf } from '../time/period.ts';
import { dayOfDate } from '../time/printed-dates.ts';
import type { WindowWords } from './window-words.ts';

/** A window of days, and whether a part of it is not printed but follows from publication. */
export interface WindowDays {
  opens: Day | null;
  closes: Day;
  computed: boolean;
}

/**
 * The days of a window. What counts from publication needs its day; days without a year are in
 * the year of publication. Null where that does not tell them.
 */
export function windowDays(words: WindowWords, published: Day | null): WindowDays | null {
  switch (words.kind) {
    case 'range':
      return { opens: words.opens, closes: words.closes, computed: false };
    case 'days-of-year': {
      const opens = published && dayOfDate(words.opens, published);
      const closes = opens && dayOfDate(words.closes, opens);
      return closes && opens <= closes && published <= closes
        ? { opens, closes, computed: true }
        : null;
    }
    case 'last-day': {
      const closes = dayOfDate(words.closes, published);
      if (!closes) return null;
      const isOver = published !== null && closes < published;
      // Without a year it may be the next one's; with one, the words are at fault (window-opens).
      if (isOver && words.closes.year === null) return null;
      const opens = words.fromPublication && !isOver ? published : null;
      return { opens, closes, computed: opens !== null || words.closes.year === null };
    }
    case 'length': {
      const opens = words.from ?? published;
      const closes = opens && lastDayOf(words.period, opens);
      return closes ? { opens, closes, computed: true } : null;
    }
    case 'unclear':
      return null;
  }
}
