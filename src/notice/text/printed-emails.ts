import { allMatches } from './all-matches.ts';

const letter = 'A-Za-z0-9Ａ-Ｚａ-ｚ０-９';
/** Part of a host's name: no hyphen at its ends, so that a line drawn behind it is not taken in. */
const part = `[${letter}](?:[${letter}-]{0,61}[${letter}])?`;
const email = new RegExp(
  `(?<![${letter}._%+-])[${letter}._%+-]{1,64}[@＠]${part}(?:[.．]${part}){1,5}`,
  'g',
);

/** The e-mail addresses that a text prints, in letters of either width. */
export function emailsIn(text: string): string[] {
  return allMatches(email, text).map(([address]) => address);
}

/** The text, each of its e-mail addresses replaced. */
export function replaceEmails(text: string, replacement: (email: string) => string): string {
  return text.replaceAll(email, replacement);
}
