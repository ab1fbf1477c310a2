import type { MarkPairs, PairedMark } from '../../marks/mark-pairs.ts';

/** A stretch of a passage, and what is wrong with it. */
export interface MarkFault {
  start: number;
  end: number;
  message: string;
}

/** So much of a text stands in the quote of a fault beside the mark. */
const beside = 10;
/** Two marks that stand farther apart are two faults. */
const longestPair = 40;

const closings: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '<': '>',
  '〔': '〕',
  '【': '】',
  '［': '］',
  '[': ']',
  '「': '」',
  '『': '』',
};
const openings = Object.fromEntries(
  Object.entries(closings).map(([opening, closing]) => [closing, opening]),
);

const quoteNames: Record<string, string> = {
  '“': '前双引号',
  '”': '后双引号',
  '‘': '前单引号',
  '’': '后单引号',
};

/** The mark as a message calls it: quotes between quotes would be hard to read. */
export function nameOf(character = ''): string {
  return quoteNames[character] ?? `“${character}”`;
}

/** What marks without a partner have done wrong: two of them may be one fault. */
export function faultsOf(text: string, alone: readonly PairedMark[]): MarkFault[] {
  const faults: MarkFault[] = [];
  for (let index = 0; index < alone.length; index += 1) {
    const [mark, next] = [alone[index], alone[index + 1]];
    if (!mark) break;
    const message = next && next.at - mark.at <= longestPair ? asOne(mark, next) : null;
    if (message && next) {
      faults.push({ start: mark.at, end: next.at + 1, message });
      index += 1;
    } else {
      faults.push(onItsOwn(text, mark));
    }
  }
  return faults;
}

/** What is wrong with two marks that were meant as a pair; null if they were not. */
function asOne(first: PairedMark, second: PairedMark): string | null {
  const expected = `应先${nameOf(opening(first))}、后${nameOf(closing(first))}`;
  if (first.opens && !second.opens) {
    return `${nameOf(first.character)}应与${nameOf(closing(first))}配对；这里用的是${nameOf(second.character)}`;
  }
  if (first.kind !== second.kind) return null;
  if (first.character === second.character) {
    return `${expected}；这里两个都是${nameOf(first.character)}`;
  }
  // Quotes that face away from one another are turned; of brackets, each has lost its partner.
  return quoteNames[first.character] ? `${expected}；这里前后颠倒` : null;
}

function opening({ opens, character }: PairedMark): string | undefined {
  return opens ? character : openings[character];
}

function closing({ opens, character }: PairedMark): string | undefined {
  return opens ? closings[character] : character;
}

/** What is wrong with two marks that pair: of two widths, or the second turned as the first is. */
export function faultsOfPair({ opening, closing }: MarkPairs['pairs'][number]): MarkFault[] {
  if (closing.turned) {
    return [{ start: opening.at, end: closing.at + 1, message: turnedWrongly(closing) }];
  }
  const half = [opening, closing].filter(({ character }) => character < '\u0080');
  const [odd] = half;
  if (half.length !== 1 || !odd) return [];
  const message = `成对的标点应都用全角；这里前面是${nameOf(opening.character)}，后面是${nameOf(closing.character)}`;
  return [{ start: odd.at, end: odd.at + 1, message }];
}

function turnedWrongly({ character }: PairedMark): string {
  return `应是${nameOf(closings[character])}；这里是${nameOf(character)}`;
}

function onItsOwn(text: string, mark: PairedMark): MarkFault {
  const { at, character, opens } = mark;
  const [start, end] = opens
    ? [at, at + 1 + wordsAhead(text.slice(at + 1, at + 1 + beside))]
    : [at - wordsBehind(text.slice(Math.max(0, at - beside), at)), at + 1];
  const partner = opens ? `后面应有${nameOf(closing(mark))}` : `前面应有${nameOf(opening(mark))}`;
  return { start, end, message: `${nameOf(character)}${partner}；没有找到` };
}

function wordsAhead(text: string): number {
  return /^[^，。；：、！？\s]*/.exec(text)?.[0].length ?? 0;
}

function wordsBehind(text: string): number {
  return [...text]
    .reverse()
    .join('')
    .search(/[，。；：、！？\s]|$/);
}
