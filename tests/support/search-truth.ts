/*
 * What a search must find, told without the search's own code: a plain scan of the texts.
 */

/** Kinds of one mark → the one that stands for them, once NFKC has made widths one. */
const marks: [kinds: RegExp, mark: string][] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″]/g, '"'],
  [/[‐‑‒–—―─－]/g, '-'],
  [/[〔【［]/g, '['],
  [/[〕】］]/g, ']'],
  [/[〈‹]/g, '<'],
  [/[〉›]/g, '>'],
];

/** What differs only in width, case, white space or kind of mark counts as the same. */
export function comparable(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  return marks.reduce((folded, [kinds, mark]) => folded.replaceAll(kinds, mark), plain);
}

/** Cuts queries of 1 to 12 characters from texts, those that would be read as more than words aside. */
export function cutQueries(
  texts: readonly string[],
  count: number,
  random: () => number,
): string[] {
  const pick = (below: number) => Math.floor(random() * below);
  const queries: string[] = [];
  while (queries.length < count) {
    const text = (texts[pick(texts.length)] ?? '').replaceAll(/\s/g, '');
    const length = 1 + pick(12);
    const query = text.slice(pick(text.length - length)).slice(0, length);
    // "…" around a whole query, and a minus before it, say how to search.
    if (query.length === length && !/^-|^["＂].*["＂]$/.test(query)) queries.push(query);
  }
  return queries;
}
