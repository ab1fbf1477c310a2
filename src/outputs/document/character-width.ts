/** How many full-width characters a text is as wide as, about: letters and digits are half as wide. */
export function characterWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}
