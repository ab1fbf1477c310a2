import type { Options } from 'minisearch';

/** Cuts a text into what is looked up. */
export type Cut = (text: string) => string[];

/** How MiniSearch indexes and asks: a hit has all parts of the query. Texts come folded. */
export function miniSearchOptions(cut: Cut): Options<{ id: number; text: string }> {
  return {
    fields: ['text'],
    tokenize: cut,
    processTerm: (part) => part,
    searchOptions: { combineWith: 'AND' },
  };
}
