import { statusOf } from '../../notice/item-status.ts';
import { bracketedStatus } from '../../notice/printed-status.ts';
import type { Levels } from './item-level.ts';
import { firstSentenceEnd, maskQuoted } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

const longestHeading = 40;
const notHeading = /[：:；;？！]|^[一二三四五六七八九十]{1,2}是/;

/** An open heading while the lines are gone through. */
interface Open {
  rank: number;
  /** Ranks of the headings that have stood directly under it. */
  children: Set<number>;
}

/**
 * Finds headings that lost their number among numbered ones: a short sentence between the end of
 * one item and the next numbered line, where that line's earlier siblings stood under a heading.
 * Gives the rank of each (its place in `levels`), by its index among the lines.
 */
export function findUnnumbered(
  lines: readonly SourceLine[],
  levels: Levels,
): ReadonlyMap<number, number> {
  const found: { index: number; rank: number; before: number }[] = [];
  const counts = new Map<number, number>();
  let open: Open[] = [];
  const enter = (rank: number) => {
    open = open.filter((one) => one.rank < rank);
    open.at(-1)?.children.add(rank);
    open.push({ rank, children: new Set() });
  };
  for (const [index, line] of lines.entries()) {
    const rank = rankOf(line, levels);
    if (rank !== null) {
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
      enter(rank);
      continue;
    }
    const next = lines[index + 1];
    const nextRank = next ? rankOf(next, levels) : null;
    const previous = lines[index - 1];
    if (nextRank === null || !previous || rankOf(previous, levels) !== null) continue;
    const parent = open.findLast((one) => one.rank < nextRank);
    if (!parent?.children.has(nextRank) || !couldBeHeading(line)) continue;
    found.push({ index, rank: parent.rank, before: nextRank });
    enter(parent.rank);
  }
  // Where most items end in such a sentence, the sentences are the items' own.
  const often = (rank: number) =>
    found.filter(({ before }) => before === rank).length * 2 > (counts.get(rank) ?? 0);
  const tooOften = new Set([...counts.keys()].filter((rank) => often(rank)));
  return new Map(
    found.filter(({ before }) => !tooOften.has(before)).map(({ index, rank }) => [index, rank]),
  );
}

/** The place of a line's number among the levels; null if it is no heading or item. */
export function rankOf(line: SourceLine, levels: Levels): number | null {
  if (!line.label || !(line.heading ?? line.runsOn)) return null;
  const rank = levels.indexOf(line.label.family);
  return rank < 0 ? null : rank;
}

function couldBeHeading({ text, label }: SourceLine): boolean {
  if (label || text.length > longestHeading || text.length < 4) return false;
  if (notHeading.test(text) || statusOf(text) || bracketedStatus(text)) return false;
  const masked = maskQuoted(text);
  const end = firstSentenceEnd(masked);
  if (end >= 0) return end === text.length && !/[，、]/.test(masked.replace(/、/, ''));
  return !/[，、]$/.test(text);
}
