import {
  addresses,
  compoundSurnames,
  notGiven,
  rareSurnames,
  surnames,
  wordlikeSurnames,
  wordsLikeNames,
} from './surnames.ts';

const noWord = `(?!${wordsLikeNames.join('|')})`;
// One letter rules out most places before the words are tried.
const surname = `(?=[${surnames}])${noWord}[${surnames}]`;
const wordlikeSurname = `(?=[${wordlikeSurnames}])${noWord}[${wordlikeSurnames}]`;
/** 和 is a given character in 和平, and as the last one (孟庆和) where no other name can follow it. */
const lastOfName = '和(?=[平顺祥生的，,。；;（(）)])';
const letter = `(?:(?![${notGiven}])[\\u4e00-\\u9fff]|${lastOfName})`;
const given = `(?!${addresses.join('|')})${letter}`;
const compound = `(?:${compoundSurnames.join('|')})${given}{1,2}`;
/** 买买提·艾力 */
const withDot = `(?=[\\u4e00-\\u9fff]{2,6}[·•‧])${letter}{2,6}[·•‧]${letter}{2,6}`;

/**
 * A name that hardly anything else looks like, as the source of a regular expression: a surname that
 * begins no other word. Of what follows it a rule has to ask that a name can end there.
 */
export const plainName = `(?:${withDot}|${compound}|${surname}${given}{1,2})`;
/** The same, but such that it has at least two given characters. */
export const longPlainName = `(?:${withDot}|${compound}|${surname}${given}{2})`;
/** The same with surnames that other words begin with, too; these have two given characters. */
export const anyName = `(?:${plainName}|${wordlikeSurname}${given}{2})`;
/** The same with one given character, too: only where the words on both sides leave nothing else. */
export const shortName = `(?:${plainName}|${wordlikeSurname}${given}{1,2})`;
/** Two given characters behind a surname that few people have: only where `shortName` would do, too. */
export const rareName = `(?=[${rareSurnames}])${noWord}[${rareSurnames}]${given}{2}`;

/** Several names with 、 or 和 between them. */
export function listOf(name: string): string {
  return `${name}(?:同志)?(?:[、和及与]${name}(?:同志)?)*`;
}

/** A name as a text prints it, and where it begins. */
export interface FoundName {
  name: string;
  index: number;
}

const separator = /[、及与]|和(?![平顺祥生]|$)/;

/** The names of a list that begins at this place of a text. */
export function namesIn(list: string, start: number): FoundName[] {
  let next = start;
  return list.split(separator).map((words) => {
    const index = next;
    next += words.length + 1;
    return { name: words.replace(/同志$/, ''), index };
  });
}

/** Names that were found in several ways, each place once, in the order of the text. */
export function eachOnce(names: readonly FoundName[]): FoundName[] {
  const byPlace = new Map(names.map((found) => [found.index, found]));
  return [...byPlace.values()].sort((a, b) => a.index - b.index);
}
