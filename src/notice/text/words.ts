/**
 * The text without white space: the form in which a published notice must equal the approved text.
 */
export function withoutWhiteSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** True if the words occur in the text, white space aside. */
export function hasWords(text: string, words: string): boolean {
  return withoutWhiteSpace(text).includes(withoutWhiteSpace(words));
}
