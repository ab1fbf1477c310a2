import type { KnownTerm, Vocabulary } from './vocabulary.ts';

const mostWords = 4;
const mostReadings = 3;
const longest = 40;

/** Letters as they are typed where the input method is not on: yaopin, zhao'biao. */
const typedLetters = /^[a-zü']{3,}$/;

/**
 * The known words, one after another, whose pinyin the folded letters are: at most three such
 * readings, those of few and of frequent words first.
 */
export function wordsOfLetters(folded: string, { terms, soundOf }: Vocabulary): string[][] {
  const letters = folded.replaceAll("'", '').replaceAll('ü', 'v');
  if (!typedLetters.test(folded) || letters.length > longest) return [];
  const words = terms.filter(({ term }) => /^\p{Script=Han}+$/u.test(term));
  const reached = new Map<number, KnownTerm[][]>([[0, [[]]]]);
  for (let at = 0; at < letters.length; at += 1) {
    const before = reached.get(at);
    if (!before) continue;
    for (const known of words) {
      for (const end of endsOfReading(letters, at, known.characters, soundOf)) {
        const readings = before
          .filter((words) => words.length < mostWords)
          .map((words) => [...words, known]);
        reached.set(end, best([...(reached.get(end) ?? []), ...readings]));
      }
    }
    reached.delete(at);
  }
  return (reached.get(letters.length) ?? []).map((words) => words.map(({ term }) => term));
}

/** Where readings of the characters end that begin at a place among the letters. */
function endsOfReading(
  letters: string,
  at: number,
  characters: readonly string[],
  soundOf: Vocabulary['soundOf'],
): number[] {
  let ends = [at];
  for (const character of characters) {
    ends = ends.flatMap((end) =>
      soundOf(character)
        .readings.filter((reading) => letters.startsWith(reading, end))
        .map((reading) => end + reading.length),
    );
    if (ends.length === 0) return [];
  }
  return [...new Set(ends)];
}

function best(readings: readonly KnownTerm[][]): KnownTerm[][] {
  const rarest = (words: readonly KnownTerm[]) => Math.min(...words.map(({ items }) => items));
  return [...readings]
    .sort((a, b) => a.length - b.length || rarest(b) - rarest(a))
    .slice(0, mostReadings);
}
