/*
 * What a search ought to find, told without any code of the search itself: the plain scan of every
 * text for the query, both folded.
 */

const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟〝〞〟]/g, '"'],
  [/[‘’‚‛′`]/g, "'"],
  [/[‐‑‒–—―−─━⸺⸻]/g, '-'],
  [/[〔【〖]/g, '['],
  [/[〕】〗]/g, ']'],
  [/[〈‹]/g, '<'],
  [/[〉›]/g, '>'],
];

/** NFKC, no white space, lower case; quotes, dashes and brackets that look alike are one. */
export function foldWords(words: string): string {
  const plain = words.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
  return lookAlikes.reduce((folded, [marks, one]) => folded.replaceAll(marks, one), plain);
}

/** Tells for a query which of the texts contain it, by their places. */
export function scanOf(texts: readonly string[]): (query: string) => Set<number> {
  const folded = texts.map(foldWords);
  return (query) => {
    const words = foldWords(query);
    return new Set(folded.flatMap((text, place) => (text.includes(words) ? place : [])));
  };
}
