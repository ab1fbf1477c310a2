import { allMatches } from './all-matches.ts';

/** A stretch of a text, and where in it it begins. */
export interface Stretch {
  text: string;
  index: number;
}

const sentence = /[^。！？!?\n]+[。！？!?]*[”’》）)]*/g;
const clause = /[^；;]+[；;]?/g;

/** The sentences of a text, each with the marks that end it; a line break ends one, too. */
export function sentencesOf(text: string): Stretch[] {
  return stretches(text, sentence);
}

/** What semicolons part of a sentence. */
export function clausesOf({ text, index }: Stretch): Stretch[] {
  return stretches(text, clause).map((part) => ({ ...part, index: part.index + index }));
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return allMatches(pattern, text).map(({ 0: words, index }) => ({ text: words, index }));
}
