/** Quotes longer than that are shortened in their middle, to this many characters of each end. */
const longest = 60;
const kept = { head: 36, tail: 18 };

/** Words in quotes on one line, what is long shortened in its middle. */
export function quoted(words: string): string {
  const line = words.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const characters = [...line];
  if (characters.length <= longest) return `“${line}”`;
  const { head, tail } = kept;
  return `“${characters.slice(0, head).join('')}……${characters.slice(-tail).join('')}”`;
}
