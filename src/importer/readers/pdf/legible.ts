import { withoutWhiteSpace } from '../../../notice/text/words.ts';

/** Fewer letters than this hold too few common ones to judge by. */
const enough = 60;

/**
 * True if the letters are the words of a Chinese text: a file whose fonts do not say which letter a
 * shape is gives private letters, foreign ones, or Chinese ones at random, among which the
 * commonest letters and marks are missing.
 */
export function isLegible(text: string): boolean {
  const letters = withoutWhiteSpace(text);
  const unknown = countOf(letters, /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu);
  const chinese = countOf(letters, /\p{Script=Han}/gu);
  if (unknown > letters.length * 0.01 || chinese < letters.length * 0.3) return false;
  const common = countOf(letters, /[，。、：；的和是不一（）⼀]/g);
  return letters.length < enough || common >= letters.length * 0.03;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
