import type { Block } from '../blocks.ts';
import { type FoundCharacter, findCharacters } from '../found-characters.ts';

/** What is never drawn: white space, joiners, and the choice of a character's variant. */
const withoutGlyph = /\s|[\u200b-\u200d\u2060]|\p{Variation_Selector}/u;
/**
 * What changes how other characters stand and cannot be seen itself, such as a hyphen that only
 * appears at the end of a line: paper would not say what the file does.
 */
const unprintable = /[\p{Cc}\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The characters that cannot be printed, in the order in which they first stand. */
export function missingGlyphs(
  blocks: readonly Block[],
  has: (codePoint: number) => boolean,
): FoundCharacter[] {
  return findCharacters(blocks, (character) => !isPrintable(character, has));
}

function isPrintable(character: string, has: (codePoint: number) => boolean): boolean {
  if (withoutGlyph.test(character)) return true;
  return !unprintable.test(character) && has(character.codePointAt(0) ?? 0);
}
