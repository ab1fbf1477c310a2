import { headingOf } from '../../notice/schema/label.ts';
import type { SearchItem } from '../index-files.ts';
import { excerptAround, type MarkedWords } from '../text/excerpt.ts';

/** What a hit prints of its item. */
export interface HitWords {
  /** Printed label and title. */
  heading: string;
  /** The words from which the excerpt is taken. */
  body: string;
}

/** Marks with which a sentence goes on after its heading. */
const goesOn = /^[\s，,：:；;、]+/;

/**
 * The words of a hit. The excerpt comes from what stands after the heading, which the hit shows
 * anyway, unless a match runs from the heading into the body.
 */
export function hitWords({ label, title, text }: SearchItem, marked: MarkedWords): HitWords {
  const heading = headingOf({ printedLabel: label, title });
  const rest = text.startsWith(heading) ? text.slice(heading.length).replace(goesOn, '') : text;
  const holdsMatch = (words: string) =>
    excerptAround(words, marked).segments.some((segment) => segment.marked);
  const runsOver = !holdsMatch(rest) && !holdsMatch(heading) && holdsMatch(text);
  return { heading, body: runsOver ? text : rest };
}
