/** How many characters of a cell a message quotes. */
const most = 40;

/** The words of a cell for a message: of many, the first. */
export function short(words: string): string {
  const characters = [...words];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : words;
}
