import type { WindowDates } from '../notice/window/comment-window.ts';

/** The days of the window that an element is about; null if it bears none. */
export function windowDatesOn({ dataset }: HTMLElement): WindowDates | null {
  const { opens, closes, outcomePublished } = dataset;
  if (!closes) return null;
  return { opens: opens ?? null, closes, outcomePublished: outcomePublished ?? null };
}
