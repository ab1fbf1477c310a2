import { pick, type Random, randomFrom, wholeNumber } from '../random.ts';
import { scanOf } from './truth.ts';

/** The words of an item that queries are made from. */
export interface SearchedWords {
  title: string;
  text: string;
}

/** Queries to ask every engine. */
export interface Queries {
  /** Each is contained in at least one text. */
  occurring: string[];
  /** No text contains them, though all their characters occur. */
  absent: string[];
}

/** How often a query is drawn anew, because it was drawn before or is none. */
const mostDraws = 1000;

/**
 * Draws queries; the same ones for the same items and seed. Of those that occur two thirds are cut
 * from a text anywhere (2 to 8 characters, no white space in them), the others are words of titles
 * as Intl.Segmenter sees them. An absent one joins the ends of two that occur.
 */
export function drawQueries(
  items: readonly SearchedWords[],
  counts: { occurring: number; absent: number },
  seed = 1,
): Queries {
  const random = randomFrom(seed);
  const cuts = Math.ceil((counts.occurring * 2) / 3);
  const drawn = new Set<string>();
  draw(drawn, cuts, () => cutFrom(random, pick(random, items).text));
  draw(drawn, counts.occurring, () => wordFrom(random, pick(random, items).title));
  const contains = scanOf(items.map(({ text }) => text));
  const absent = new Set<string>();
  draw(absent, counts.absent, () => {
    const query = Array.from({ length: 2 }, () => {
      const cut = Array.from(cutFrom(random, pick(random, items).text) ?? '');
      return cut.slice(0, wholeNumber(random, 1, 3)).join('');
    }).join('');
    return contains(query).size === 0 ? query : null;
  });
  return { occurring: shuffle(random, [...drawn]), absent: [...absent] };
}

/** Draws until there are so many. Throws if the texts do not hold so many. */
function draw(drawn: Set<string>, count: number, next: () => string | null): void {
  for (let draws = 0; drawn.size < count; draws += 1) {
    if (draws > count * mostDraws) throw new Error(`The texts do not hold ${count} queries.`);
    const query = next();
    if (query !== null && Array.from(query).length > 1) drawn.add(query);
  }
}

function cutFrom(random: Random, text: string): string | null {
  const characters = Array.from(text);
  const length = wholeNumber(random, 2, 8);
  const start = wholeNumber(random, 0, Math.max(0, characters.length - length));
  const cut = characters.slice(start, start + length).join('');
  return /\s/.test(cut) ? null : cut;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function wordFrom(random: Random, title: string): string | null {
  const words = Array.from(segmenter.segment(title)).filter(({ isWordLike }) => isWordLike);
  return words.length === 0 ? null : pick(random, words).segment;
}

function shuffle(random: Random, queries: readonly string[]): string[] {
  return queries
    .map((query) => ({ query, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ query }) => query);
}
