import { withoutWhiteSpace } from '../../notice/text/words.ts';

/**
 * True if a cell still says what it said when it was exported, white space aside. In a file that was
 * saved in an encoding without some of the characters, a ? stands for each of them.
 */
export function sameWords(cell: string, exported: string, isLossy: boolean): boolean {
  const [is, was] = [withoutWhiteSpace(cell), withoutWhiteSpace(exported)];
  if (is === was || !isLossy) return is === was;
  const [found, expected] = [[...is], [...was]];
  let at = 0;
  for (const character of expected) {
    if (found[at] !== character && found[at] !== '?') return false;
    // A character of two UTF-16 units becomes one ? or two.
    at += character.length === 2 && found[at] === '?' && found[at + 1] === '?' ? 2 : 1;
  }
  return at === found.length;
}
