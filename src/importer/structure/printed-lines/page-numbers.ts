/** A page number among the lines of a text. */
export interface PageNumber {
  /** Offset of its first letter, and of what follows it. */
  start: number;
  end: number;
  /** True if nothing else stands on its line. */
  alone: boolean;
}

/** Where an offset is. */
export interface Place {
  line: number;
  /** True if the line above it is full. */
  belowFull: boolean;
}

interface Candidate extends PageNumber {
  number: number;
}

interface Form {
  pattern: RegExp;
  /** True if it may stand between the words of a line. */
  within: boolean;
  /** True if a line of it is a page number whatever stands on other pages. */
  certain: boolean;
}

/** Pages hold more letters than this. */
const shortestPage = 150;
/** Pages have at least this many lines. */
const fewestLines = 15;
/** Of bare numbers, one in this many stands below a full line. */
const leastAmid = 4;
/** A page holds at most this many times as many letters as another. */
const mostUneven = 3;
const digit = '[\\d０-９]';
/** A line break may cut a number that stands between words. */
const number = `(${digit}(?:\\n?${digit}){0,3})`;
const dash = '[-－–—]{1,2}';
const forms: readonly Form[] = [
  {
    // The dash behind may be the one in front of another number: 3日—9— 6 —月.
    pattern: new RegExp(`${dash}\\s{0,3}${number}\\s{0,3}(?=(${dash}))`, 'g'),
    within: true,
    certain: true,
  },
  {
    pattern: new RegExp(
      `第\\s{0,3}${number}\\s{0,3}页[\\s,，/]{0,3}共\\s{0,3}${digit}{1,4}\\s{0,3}页`,
      'g',
    ),
    within: true,
    certain: true,
  },
  {
    pattern: new RegExp(`^第[^\\S\n]{0,3}${number}[^\\S\n]{0,3}页$`, 'gm'),
    within: false,
    certain: true,
  },
  {
    pattern: new RegExp(`[·•]\\s{0,3}${number}\\s{0,3}[·•]`, 'g'),
    within: true,
    certain: false,
  },
];
const bare = new RegExp(`^(${digit}{1,4})(?:\\s{0,3}/\\s{0,3}${digit}{1,4})?$`, 'gm');

/**
 * Finds the page numbers in lines that line feeds part. Between words they count only where they
 * count on from page to page; bare ones only an even number of lines apart, or at about even
 * distances and partly below full lines. So no number of the text is taken for one.
 */
export function findPageNumbers(text: string, placeOf: (offset: number) => Place): PageNumber[] {
  const found: PageNumber[] = forms.flatMap(({ pattern, within, certain }) => {
    const candidates = candidatesOf(text, pattern).filter(
      (one) => one.alone || (within && !isPartOfWord(text, one)),
    );
    return runsOf(candidates).flatMap((run) =>
      run.length > 1 ? run : run.filter(({ alone }) => alone && certain),
    );
  });
  for (const run of runsOf(candidatesOf(text, bare))) {
    if (run.length < 3) continue;
    const places = run.map(({ start }) => placeOf(start));
    const amid = places.filter(({ belowFull }) => belowFull).length;
    const lines = differences(places.map(({ line }) => line));
    const letters = differences(run.map(({ start }) => start));
    const onPages = lines.least >= fewestLines && lines.most <= lines.least * 1.1;
    const amidText = amid * leastAmid >= run.length && letters.most <= letters.least * mostUneven;
    if (onPages || amidText) for (const one of run) found.push(one);
  }
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

function candidatesOf(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [found, digits = '', dashes = ''] = match;
    const number = Number(digits.normalize('NFKC').replaceAll(/\D/g, ''));
    const end = match.index + found.length + dashes.length;
    const alone = (text[match.index - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n';
    if (alone || dashes === '') return { start: match.index, end, alone, number };
    // A dash too many on one side is the text's: 0000—— 3 —1234567.
    const before = /^[-－–—]*/.exec(found)?.[0].length ?? 0;
    const start = match.index + Math.max(before - dashes.length, 0);
    return { start, end: end - Math.max(dashes.length - before, 0), alone, number };
  });
}

/** True of -3- in 2024-3-15 and the like. */
function isPartOfWord(text: string, { start, end }: Candidate): boolean {
  if (/\s/.test(text.slice(start, end))) return false;
  return /[\w０-９]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
}

/** The least and the greatest step from one value to the next. */
function differences(values: readonly number[]): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const [index, value] of values.slice(1).entries()) {
    const step = value - (values[index] ?? value);
    least = Math.min(least, step);
    most = Math.max(most, step);
  }
  return { least, most };
}

/** The candidates in runs that count on by one, a page apart; others may stand between them. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  const open = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const run = open.get(one.number);
    const last = run?.at(-1);
    if (run && last && one.start - last.end >= shortestPage) {
      run.push(one);
      open.delete(one.number);
      open.set(one.number + 1, run);
    } else {
      const begun = [one];
      runs.push(begun);
      if (!open.has(one.number + 1)) open.set(one.number + 1, begun);
    }
  }
  return runs;
}
