import type { Engine } from './engines/engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { miniSearchPairs, miniSearchWords } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { pagefind } from './engines/pagefind.ts';
import { tongbao } from './engines/tongbao.ts';

/** The engines that are measured, in the order of the table. */
export const engines: readonly Engine[] = [
  tongbao,
  pagefind,
  miniSearchPairs,
  miniSearchWords,
  flexSearch,
  orama,
];
