/** Width of a text in full-width letters, where half-width ones are half as wide. */
export function letterWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) < 0x300 ? 0.5 : 1;
  return width;
}
