import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { Passage } from '../../../notice/content/passage.ts';

/** A place where a body is named. */
export interface Mention {
  passage: Passage;
  words: string;
  start: number;
}

/** Two names of one body, each with the places where it stands. */
export interface TwoNames {
  usual: readonly Mention[];
  rare: readonly Mention[];
}

/** Where the words of a mention stand. */
export function placeOfMention({ passage, start, words }: Mention): Place {
  return passage.placeOf(start, start + words.length);
}
