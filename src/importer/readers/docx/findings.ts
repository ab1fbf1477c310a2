import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Removal } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { descendants, ownText, wordsOf, type XmlElement } from './xml/element.ts';

/** What is found out while the parts of a Word file are read. */
export interface Findings {
  removed: Removal[];
  doubts: Doubt[];
  /** Letters of the text that were left out, for the proof that no other is missing. */
  leftOut: number;
}

/** Leaves out an element with its words, and tells it; runs of one paragraph are told together. */
export function leaveOut(
  findings: Findings,
  element: XmlElement,
  line: number,
  reason: string,
): void {
  const text = element.name === 'w:t' ? ownText(element) : wordsOf(element);
  findings.leftOut += lettersIn(element);
  if (text.trim() === '') return;
  const last = findings.removed.at(-1);
  if (last?.line === line && last.reason === reason) last.text += text;
  else findings.removed.push({ text, line, reason });
}

/** How many letters an element holds, white space aside. */
export function lettersIn(element: XmlElement): number {
  let letters = countLetters(isText(element) ? ownText(element) : '');
  for (const one of descendants(element)) if (isText(one)) letters += countLetters(ownText(one));
  return letters;
}

export function countLetters(text: string): number {
  return withoutWhiteSpace(text).length;
}

/** Elements whose text is printed: of runs and of formulas. */
function isText({ name }: XmlElement): boolean {
  return name === 'w:t' || name === 'm:t';
}

/** Most places that a message lists. */
const mostPlaces = 20;

/** Places as a message lists them: 第 2、5 段. */
export function placesOf(lines: readonly number[]): string {
  const distinct = [...new Set(lines)];
  const more = distinct.length > mostPlaces ? '等' : '';
  return `第 ${distinct.slice(0, mostPlaces).join('、')} 段${more}`;
}
