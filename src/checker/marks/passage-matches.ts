import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { allMatches } from '../../notice/text/all-matches.ts';

/** What a pattern matched in a passage. */
export interface PassageMatch {
  passage: Passage;
  words: string;
  /** What its groups captured; '' for one that took no part. */
  groups: string[];
  /** Offsets in the passage's text. */
  start: number;
  end: number;
}

/** Everything in the passages that a global pattern matches, in the order of the notice. */
export function* matchesIn(passages: Iterable<Passage>, pattern: RegExp): Iterable<PassageMatch> {
  for (const passage of passages) {
    for (const match of allMatches(pattern, passage.text)) {
      const [words, ...captured] = match;
      const groups = captured.map((group: string | undefined) => group ?? '');
      yield { passage, words, groups, start: match.index, end: match.index + words.length };
    }
  }
}

/** Where the matched words stand. */
export function placeOfMatch({ passage, start, end }: PassageMatch): Place {
  return passage.placeOf(start, end);
}
