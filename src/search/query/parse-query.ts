import { fold } from '../text/fold.ts';
import { longestQuery } from './longest-query.ts';

/** What to search for, in the words as they were typed. */
export interface Query {
  /** What an item must hold, each without a break (white space aside). */
  terms: string[];
  /** What an item must not hold. */
  without: string[];
  /**
   * The whole query as one term, where white space sets off a single character (共 3 项): people
   * print and type so what belongs together. It counts before the terms do.
   */
  joined: string | null;
  /**
   * The query without the Chinese quotes and brackets that enclose a whole term, if there are any:
   * for whoever typed them to say that words belong together. It counts if nothing holds them.
   */
  unquoted?: Pick<Query, 'terms' | 'without'>;
}

const enclosed = /^[“「『《〈](.+)[”」』》〉]$/su;

/**
 * A term: maybe a minus; then words in quotes, which begin and end it, or anything up to white
 * space. Chinese quotes count as quotes only where white space stands between them, because the
 * texts themselves are full of “三重一大”.
 */
const termPattern =
  /(?<minus>[-－])?(?:["＂](?<quoted>[^"＂]*)["＂](?!\S)|“(?<chinese>[^“”]*\s[^“”]*)”(?!\S)|(?<plain>\S+))/gu;

/** A minus or a quote that was typed just now, and whose word is still to come. */
const begun = /(?:^|\s)[-－]?["＂]?$/;

/** Reads what somebody typed, up to `longestQuery`; null if there is nothing to search for. */
export function parseQuery(typed: string): Query | null {
  const read = typed.slice(0, longestQuery);
  const query = readTerms(read.trimEnd().replace(begun, ''));
  if (query.terms.length > 0) return query;
  // With nothing but minuses the minus is part of what is sought: -17:30.
  const plain = read.trim();
  return hasWords(plain) ? { terms: [plain], without: [], joined: null } : null;
}

function readTerms(typed: string): Query {
  const terms: string[] = [];
  const without: string[] = [];
  let plainWords = true;
  for (const { groups = {} } of typed.matchAll(termPattern)) {
    const { minus, quoted, chinese, plain } = groups;
    const term = quoted ?? chinese ?? plain ?? '';
    if (!hasWords(term)) continue;
    (minus ? without : terms).push(term);
    if (minus || plain === undefined) plainWords = false;
  }
  const isSetOff = (term: string) => Array.from(term.trim()).length === 1;
  const bare = terms.map((term) => enclosed.exec(term)?.[1] ?? term);
  const isEnclosed = bare.some((term, place) => term !== terms[place]);
  const joined = plainWords && terms.length > 1 && terms.some(isSetOff) ? terms.join('') : null;
  return { terms, without, joined, ...(isEnclosed && { unquoted: { terms: bare, without } }) };
}

function hasWords(term: string): boolean {
  return fold(term) !== '';
}

/** The query that finds the terms one by one, however they are set. */
export function printTerms({ terms, without }: Pick<Query, 'terms' | 'without'>): string {
  const print = (term: string) => {
    if (!/["＂]/.test(term)) return `"${term}"`;
    return /\s/.test(term) ? `“${term}”` : term;
  };
  return [...terms.map(print), ...without.map((term) => `-${print(term)}`)].join(' ');
}
