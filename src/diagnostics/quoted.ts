/** Quotes longer than that are shortened in their middle, to this many characters of each end. */
const longest = 60;
const kept = { head: 36, tail: 18 };

/** The quote in quotes, to stand beside its message; '' where the message holds it, white space aside. */
export function quoteBeside(message: string, quote: string | undefined): string {
  if (quote === undefined || quote === '') return '';
  const [all = '', part = ''] = [message, quote].map((text) => text.replaceAll(/\s+/g, ''));
  return all.includes(part) ? '' : quoted(quote);
}

/** Words in quotes on one line, what is long shortened in its middle. */
export function quoted(words: string): string {
  const line = words.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const characters = [...line];
  if (characters.length <= longest) return `“${line}”`;
  const { head, tail } = kept;
  return `“${characters.slice(0, head).join('')}……${characters.slice(-tail).join('')}”`;
}
