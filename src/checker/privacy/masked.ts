/**
 * Words that must not be public, as a message may name them: of a number its first three and last
 * two digits, of a name its first letter. A report is copied and sent; it must not carry them on.
 */
export function masked(words: string): string {
  if (words.length <= 8) return `${words.slice(0, 1)}${'＊'.repeat(words.length - 1)}`;
  return `${words.slice(0, 3)}＊＊＊＊${words.slice(-2)}`;
}
