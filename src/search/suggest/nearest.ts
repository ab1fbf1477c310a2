import { replacing, slipLimit, slipsBetween } from './slips.ts';
import type { KnownTerm, Vocabulary } from './vocabulary.ts';

/** What may have been meant by a term. */
export interface Alternative {
  terms: readonly string[];
  /** What the slips count that lie between, as in slips.ts. */
  slips: number;
}

const mostTerms = 3;
const mostMended = 3;
/** What it counts that words do not follow each other as they were typed. */
export const apartSlips = 0.5;
/** Of what was typed, so much is looked at; it is the measure of the work. */
const longest = 32;
/** In a sentence: two characters that are read alike, or one of four that is another. */
const slipsPerCharacter = 0.25;
/** A character that belongs to no word near by: more than one that is read alike. */
const strangeCharacter = 0.3;

/** The known words that are nearest to the folded words as a whole, the nearest first. */
export function nearestTerms(folded: string, { terms, soundOf }: Vocabulary): Alternative[] {
  const characters = Array.from(folded);
  const limit = slipLimit(characters);
  return terms
    .map((known) => ({
      known,
      slips: slipsBetween(characters, known.characters, limit, soundOf),
    }))
    .filter(({ slips }) => slips > 0 && slips <= limit)
    .sort((a, b) => a.slips - b.slips || b.known.items - a.known.items)
    .slice(0, mostTerms)
    .map(({ known: { term }, slips }) => ({ terms: [term], slips }));
}

/**
 * Half a sentence with slips in it: the folded words with known ones of the same length in the
 * place of those that are read nearly like them; and these words apart, should the whole not
 * occur, which is not known.
 */
export function mendedTerms(folded: string, vocabulary: Vocabulary): Alternative[] {
  const characters = Array.from(folded);
  if (characters.length > longest) return [];
  const near = nearWords(characters, vocabulary);
  const oneWord = near
    .filter(({ slips }) => slips > 0)
    .sort((a, b) => a.slips - b.slips || b.known.items - a.known.items)
    .slice(0, mostMended)
    .map((word) => mend(characters, [word]));
  const words = likeliestWords(characters.length, near);
  const whole = mend(characters, words);
  if (whole.slips === 0) return oneWord;
  const terms = [...new Set(words.map(({ known }) => known.term))];
  const missing = characters.length - Array.from(terms.join('')).length;
  return [whole, ...oneWord, { terms, slips: whole.slips + apartSlips + Math.max(0, missing) }];
}

interface NearWord {
  start: number;
  end: number;
  known: KnownTerm;
  slips: number;
}

/** Known Chinese words, and those read nearly like them, at every place of what was typed. */
function nearWords(characters: readonly string[], { terms, soundOf }: Vocabulary): NearWord[] {
  return terms.flatMap((known) => {
    const word = known.characters;
    if (!/^\p{Script=Han}+$/u.test(known.term)) return [];
    const found: NearWord[] = [];
    for (let start = 0; start + word.length <= characters.length; start += 1) {
      const slips = replacedSlips(characters, start, word, soundOf);
      if (slips !== null) found.push({ start, end: start + word.length, known, slips });
    }
    return found;
  });
}

/** What the replaced characters count; null if they are more than slips. */
function replacedSlips(
  characters: readonly string[],
  start: number,
  word: readonly string[],
  soundOf: Vocabulary['soundOf'],
): number | null {
  let slips = 0;
  for (const [place, character] of word.entries()) {
    slips += replacing(characters[start + place] ?? '', character, soundOf);
    if (slips > word.length * slipsPerCharacter) return null;
  }
  return slips;
}

/** The words, one after another, that need the fewest slips to have been meant. */
function likeliestWords(length: number, words: readonly NearWord[]): NearWord[] {
  const byEnd = new Map<number, NearWord[]>();
  for (const word of words) byEnd.set(word.end, [...(byEnd.get(word.end) ?? []), word]);
  const best: { slips: number; words: NearWord[] }[] = [{ slips: 0, words: [] }];
  for (let end = 1; end <= length; end += 1) {
    const before = best[end - 1] ?? { slips: 0, words: [] };
    let shortest = { slips: before.slips + strangeCharacter, words: before.words };
    for (const word of byEnd.get(end) ?? []) {
      const { slips, words } = best[word.start] ?? before;
      if (slips + word.slips < shortest.slips) {
        shortest = { slips: slips + word.slips, words: [...words, word] };
      }
    }
    best.push(shortest);
  }
  return best[length]?.words ?? [];
}

function mend(characters: readonly string[], words: readonly NearWord[]): Alternative {
  const mended = [...characters];
  let slips = 0;
  for (const word of words) {
    if (word.slips === 0) continue;
    mended.splice(word.start, word.end - word.start, ...Array.from(word.known.term));
    slips += word.slips;
  }
  return { terms: [mended.join('')], slips };
}
