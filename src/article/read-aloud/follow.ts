import { type Paragraph, rangeOf } from './article-paragraphs.ts';
import type { ReadingPlace } from './reader.ts';

/** Name of the mark on the sentence, and class of its paragraph (styles/reading.css). */
const mark = 'being-read';

/** Shows what is being read. */
export interface Follower {
  /**
   * Marks a place and brings it into view: always if somebody asked for it, else only if the place
   * before was in view, since whoever scrolled away from it wants to look at something else.
   */
  show(place: ReadingPlace, isAsked: boolean): void;
  /** Takes the marks away. */
  clear(): void;
  /** The first piece that begins in view, or null. */
  inView(): ReadingPlace | null;
}

/** Follows the reading in the page, above `bar`. */
export function createFollower(paragraphs: readonly Paragraph[], bar: Element): Follower {
  let shown: { element: Element; range: Range } | null = null;

  const rangeAt = ({ paragraph, piece }: ReadingPlace) => {
    const at = paragraphs[paragraph];
    const words = at?.pieces[piece];
    return at && words ? { element: at.element, range: rangeOf(at, words) } : null;
  };
  /** Height of the window that the bar leaves free, in pixels. */
  const room = () =>
    getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().top : innerHeight;
  const clear = () => {
    shown?.element.classList.remove(mark);
    if ('highlights' in CSS) CSS.highlights.delete(mark);
    shown = null;
  };

  return {
    clear,
    show(place, isAsked) {
      const follows = isAsked || !shown || isPartlyIn(shown.range, room());
      clear();
      shown = rangeAt(place);
      if (!shown) return;
      shown.element.classList.add(mark);
      if ('highlights' in CSS) CSS.highlights.set(mark, new Highlight(shown.range));
      const { top, bottom } = shown.range.getBoundingClientRect();
      // In the upper part of the window, so that what comes next can be seen, too.
      if (follows && (top < 0.1 * room() || bottom > room())) scrollBy(0, top - 0.25 * room());
    },
    inView() {
      const height = room();
      for (const [paragraph, { element, pieces }] of paragraphs.entries()) {
        if (element.getBoundingClientRect().bottom <= 0) continue;
        for (const piece of pieces.keys()) {
          const rect = rangeAt({ paragraph, piece })?.range.getBoundingClientRect();
          if (rect && rect.height > 0 && rect.top >= 0 && rect.top < height)
            return { paragraph, piece };
        }
      }
      return null;
    },
  };
}

function isPartlyIn(range: Range, height: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < height;
}
