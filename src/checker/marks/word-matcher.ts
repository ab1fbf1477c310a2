/** Finds many words in a text at once, white space in either aside. */
export interface WordMatcher {
  /** Every place where one of the words stands, in the order in which they end. */
  matches(text: string): WordMatch[];
}

/** One of the words in a text. `end` is behind its last letter. */
export interface WordMatch {
  word: string;
  index: number;
  end: number;
}

/** What a text read up to here ends in. */
interface State {
  next: Map<string, State>;
  /** The state of the longest other word's beginning that the same letters end in. */
  shorter: State | null;
  /** The words that end here, longest first. */
  words: string[];
}

const whiteSpace = /\s/;

/** Builds the automaton of Aho and Corasick: a text is read once, however many words there are. */
export function wordMatcher(words: Iterable<string>): WordMatcher {
  const start = state(null);
  for (const word of new Set(words)) addWord(start, word);
  linkShorter(start);
  return { matches: (text) => [...matchesIn(text, start)] };
}

function state(shorter: State | null): State {
  return { next: new Map(), shorter, words: [] };
}

function lettersOf(word: string): string[] {
  return word.split('').filter((letter) => !whiteSpace.test(letter));
}

function addWord(start: State, word: string): void {
  const letters = lettersOf(word);
  if (letters.length === 0) return;
  let current = start;
  for (const letter of letters) {
    const next = current.next.get(letter) ?? state(start);
    current.next.set(letter, next);
    current = next;
  }
  current.words.push(word);
}

/** Level by level, so that what is shorter is linked before what is longer. */
function linkShorter(start: State): void {
  let level = [...start.next.values()];
  while (level.length > 0) {
    for (const current of level) {
      for (const [letter, next] of current.next) {
        next.shorter = step(current.shorter ?? start, letter, start);
        next.words.push(...next.shorter.words);
      }
    }
    level = level.flatMap(({ next }) => [...next.values()]);
  }
}

/** The state after one more letter. */
function step(from: State, letter: string, start: State): State {
  for (let current: State | null = from; current; current = current.shorter) {
    const next = current.next.get(letter);
    if (next) return next;
  }
  return start;
}

function* matchesIn(text: string, start: State): Iterable<WordMatch> {
  const places: number[] = [];
  let current = start;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (whiteSpace.test(letter)) continue;
    places.push(index);
    current = step(current, letter, start);
    for (const word of current.words) {
      const first = places[places.length - lettersOf(word).length] ?? 0;
      yield { word, index: first, end: index + 1 };
    }
  }
}
