/*
 * Lines that may have to end early. A number or an address is not divided, so a line before it may
 * have much room and few characters: set to the full width, they would stand apart as if they were
 * not one word. Only Typst knows how wide words are, and measuring takes time: here is estimated,
 * on the safe side, where that is needed. `templates/document/early-ends.typ` does the rest.
 */

/**
 * The room between two characters, in characters, that is doubted. It is estimated, so it is less than
 * the widest that the template leaves.
 */
const doubtfulGap = 0.4;

/** A stretch of a line of words, in bytes of UTF-8, by which Typst counts. */
export interface Place {
  start: number;
  end: number;
}

/** Runs in whose words lines may have to end early. */
export interface DoubtfulLines<Run> {
  /** The runs; a tab in them is where an address may be divided. */
  runs: Run[];
  /** For each line of their words: what may leave too much room before it. */
  places: Place[][];
}

const before = '[（“‘《〈【〔［「『￥±·]{0,5}';
const behind = '[，。、；：！？”’》〉】〕）］」』％…]{0,5}';
/** What is not divided, with the marks that may not be parted from it; a tab is a place to break. */
const number = new RegExp(`${before}[!-~]+${behind}`, 'g');
/** Between many letters and digits, a character may be what does not fit any more, too. */
const numberOrCharacter = new RegExp(`${before}(?:[!-~]+|\\p{Script=Han})${behind}`, 'gu');

/** Where lines of so many characters may have to end early; null if nowhere. */
export function doubtfulLines<Run extends { text: string }>(
  runs: readonly Run[],
  characters: number,
): DoubtfulLines<Run> | null {
  const gapped = runs.map((run) => ({ ...run, text: withGaps(run.text) }));
  const lines = gapped
    .map(({ text }) => text)
    .join('')
    .split('\n');
  const places = lines.map((words) => doubtfulPlaces(words, characters));
  return places.every((line) => line.length === 0) ? null : { runs: gapped, places };
}

/** The words with a tab wherever the template lets a long address break. */
function withGaps(text: string): string {
  return text.replaceAll(/[!-~]{14,}/g, (address) =>
    (address.match(/[^./@?&=#_:-]{0,25}[./@?&=#_:-]*/g) ?? []).filter(Boolean).join('\t'),
  );
}

/** What stands before a place: bytes, how many characters wide they are at most, and gaps. */
interface Sum {
  bytes: number;
  width: number;
  gaps: number;
}

function doubtfulPlaces(words: string, characters: number): Place[] {
  const letters = words.match(/[!-~]/g)?.length ?? 0;
  // What is not stretched, and the room to be filled, need so many letters and digits at least.
  if (letters < characters / 3) return [];
  const sums = sumsOf(words);
  // A character leaves so little room that letters and digits are nearly the whole line.
  return [...words.matchAll(letters > characters ? numberOrCharacter : number)].flatMap((match) => {
    const at = match.index;
    const [start, end] = [sums[at], sums[at + match[0].length]];
    if (!start || !end || at === 0 || end.width <= 0.7 * characters) return [];
    const room = end.width - start.width;
    const line = sums[Math.max(0, at - Math.max(0, Math.floor(characters - room)))];
    const shared = room / Math.max(1, start.gaps - (line?.gaps ?? 0) - 1);
    return shared > doubtfulGap ? [{ start: start.bytes, end: end.bytes }] : [];
  });
}

/** The sums up to each place in the words, which are units of UTF-16, and behind the last. */
function sumsOf(words: string): Sum[] {
  let sum: Sum = { bytes: 0, width: 0, gaps: 0 };
  const sums: Sum[] = [];
  for (const character of words) {
    for (let unit = 0; unit < character.length; unit += 1) sums.push(sum);
    const bytes = Buffer.byteLength(character);
    const isStretched = bytes > 1 || character === ' ';
    sum = {
      bytes: sum.bytes + bytes,
      width: sum.width + (bytes === 1 ? 0.65 : 1),
      gaps: sum.gaps + (isStretched ? 1 : 0),
    };
  }
  return [...sums, sum];
}
