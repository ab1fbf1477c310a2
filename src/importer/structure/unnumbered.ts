import { bracketedStatus } from '../../notice/status/bracketed-status.ts';
import { statusOf } from '../../notice/status/status-words.ts';
import { announcesBody } from './finding-lists.ts';
import type { Levels } from './item-level.ts';
import { firstSentenceEnd, maskQuoted } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

const longestHeading = 40;
const notHeading = /[：:；;？！]|^[一二三四五六七八九十]{1,2}是/;
/** The rank of headings that stand above all numbers. */
const above = -1;

/** An open heading while the lines are gone through. */
interface Open {
  rank: number;
  /** Ranks of the headings that have stood directly under it. */
  children: Set<number>;
}

/**
 * Finds headings without a number among numbered ones: those that the source marks, and a short
 * sentence between the end of one item and the next numbered line, where that line's earlier
 * siblings stood under a heading, or where such a line stands above the first number of all. Gives
 * the rank of each (its place in `levels`), by its index among the lines.
 */
export function findUnnumbered(
  lines: readonly SourceLine[],
  levels: Levels,
): ReadonlyMap<number, number> {
  const found: { index: number; rank: number; before: number }[] = [];
  const marked = markedRanks(lines, levels);
  const counts = new Map<number, number>();
  let open: Open[] = [];
  const enter = (rank: number) => {
    open = open.filter((one) => one.rank < rank);
    open.at(-1)?.children.add(rank);
    open.push({ rank, children: new Set() });
  };
  for (const [index, line] of lines.entries()) {
    const rank = rankOf(line, levels) ?? marked.get(index);
    if (rank !== undefined) {
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
      enter(rank);
      continue;
    }
    const next = lines[index + 1];
    const nextRank = next ? rankOf(next, levels) : null;
    const previous = lines[index - 1];
    if (nextRank === null || !couldBeHeading(line)) continue;
    const isFirst = open.length === 0 && isTheme(line);
    if (!isFirst && (!previous || rankOf(previous, levels) !== null)) continue;
    const parent = open.findLast((one) => one.rank < nextRank);
    if (!isFirst && !parent?.children.has(nextRank)) continue;
    const own = parent?.rank ?? above;
    found.push({ index, rank: own, before: isTheme(line) ? above : nextRank });
    enter(own);
  }
  // Where most items end in such a sentence, the sentences are the items' own.
  const often = (rank: number) =>
    found.filter(({ before }) => before === rank).length * 2 > (counts.get(rank) ?? 0);
  const tooOften = new Set([...counts.keys()].filter((rank) => often(rank)));
  return new Map([
    ...marked,
    ...found
      .filter(({ before }) => !tooOften.has(before))
      .map(({ index, rank }): [number, number] => [index, rank]),
  ]);
}

/** The place of a line's number among the levels; null if it is no heading or item. */
export function rankOf(line: SourceLine, levels: Levels): number | null {
  if (!line.label || !(line.heading ?? line.runsOn)) return null;
  const rank = levels.indexOf(line.label.family);
  return rank < 0 ? null : rank;
}

/**
 * The ranks of lines without a number that the source marks as headings: that of the numbered
 * lines marked alike, or one just outside those that are marked as deeper.
 */
function markedRanks(lines: readonly SourceLine[], levels: Levels): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const line of lines) {
    const rank = rankOf(line, levels);
    if (line.level !== undefined && rank !== null && !ranks.has(line.level)) {
      ranks.set(line.level, rank);
    }
  }
  const rankOfLevel = (level: number) => {
    const deeper = [...ranks].filter(([other]) => other > level).map(([, rank]) => rank);
    return ranks.get(level) ?? Math.min(levels.length, ...deeper) - 1 + level / 10;
  };
  return new Map(
    lines.flatMap(({ label, level }, index) =>
      label || level === undefined ? [] : [[index, rankOfLevel(level)] as const],
    ),
  );
}

/** True if a line reads as the name of a theme, not as the last sentence of what stands above. */
function isTheme({ text }: SourceLine): boolean {
  return /方面$/.test(text);
}

function couldBeHeading({ text, label, table }: SourceLine): boolean {
  if (table || label || text.length > longestHeading || text.length < 4) return false;
  if (notHeading.test(text) || announcesBody(text)) return false;
  if (statusOf(text) || bracketedStatus(text)) return false;
  const masked = maskQuoted(text);
  const end = firstSentenceEnd(masked);
  if (end >= 0) return end === text.length && !/[，、]/.test(masked.replace(/、/, ''));
  return !/[，、]$/.test(text);
}
