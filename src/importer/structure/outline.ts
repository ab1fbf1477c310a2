import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';
import { markClosing } from './closing.ts';
import { Depth } from './depth.ts';
import { type Entry, type FollowUpEntry, paragraphOf } from './entry.ts';
import { matchFollowUps } from './follow-ups.ts';
import { headingLevels, itemLevels, type Levels, mostlyProblems } from './item-level.ts';
import { correctMisnumbered } from './misnumbered.ts';
import { type Part, splitParts } from './parts.ts';
import { resultEntries } from './result-entries.ts';
import { inspectLines, type SourceLine } from './source-line.ts';
import { rankOf } from './unnumbered.ts';

/** Finds headings, items and follow-ups in a text. */
export function outlineOf(blocks: readonly Block[]): { entries: Entry[]; doubts: Doubt[] } {
  const { lines, doubts } = correctMisnumbered(inspectLines(blocks));
  const parts = splitParts(lines);
  const levels = levelsOfResults(parts);
  const titles: string[] = [];
  const outlined = parts.map((part) => {
    const found = outlinePart(part, levels, titles);
    for (const entry of found.entries) if (entry.kind === 'item') titles.push(entry.title);
    return found;
  });
  return {
    entries: markClosing(outlined.flatMap(({ entries }) => entries)),
    doubts: [...doubts, ...outlined.flatMap((found) => found.doubts)],
  };
}

/** Finds headings, items and follow-ups in a part; `titles` are those of the items before it. */
function outlinePart(
  part: Part,
  levels: Levels | null,
  titles: readonly string[],
): { entries: Entry[]; doubts: Doubt[] } {
  const { heading, lines } = part;
  if (!levels && heading?.label && isItemItself(heading)) {
    const { label, words, line } = heading;
    const item: Entry = { kind: 'item', label, title: words, rest: '', line };
    return { entries: [item, ...lines.map(paragraphOf)], doubts: [] };
  }
  const above: Entry[] = heading
    ? [{ kind: 'heading', level: 2, text: heading.text, line: heading.line }]
    : [];
  const base = heading ? 3 : 2;
  const repeats = titles.length > 0 ? matchFollowUps(lines, titles, !reports(part)) : null;
  if (!repeats && levels && reports(part)) {
    const found = resultEntries(lines, levels, base);
    return { entries: [...above, ...found.entries], doubts: found.doubts };
  }
  const entries = walk(lines, headingLevels(lines), base, repeats?.matches ?? new Map());
  return { entries: [...above, ...entries], doubts: repeats?.doubts ?? [] };
}

function reports({ role }: Part): boolean {
  return role === 'results' || role === 'whole';
}

/** The levels of headings and items in the parts that report results; null if none holds items. */
function levelsOfResults(parts: readonly Part[]): Levels | null {
  const lines = parts.filter(reports).flatMap((part) => part.lines);
  const levels = itemLevels(lines);
  if (levels.length === 0) return null;
  const whole = parts.some(({ role }) => role === 'whole');
  return whole && !mostlyProblems(lines, levels) ? null : levels;
}

/** True if a part's heading names a problem: where no part is divided, the parts are items. */
function isItemItself({ words }: SourceLine): boolean {
  return /^(?:关于|针对).*问题/.test(words);
}

/** Headings, follow-ups and paragraphs of a part without items. */
function walk(
  lines: readonly SourceLine[],
  levels: Levels,
  base: number,
  followUps: ReadonlyMap<number, FollowUpEntry>,
): Entry[] {
  const depth = new Depth(base);
  return lines.map((line, index) => {
    const followUp = followUps.get(index);
    if (followUp) return followUp;
    const rank = line.heading ? rankOf(line, levels) : null;
    if (rank === null) return paragraphOf(line);
    return { kind: 'heading', level: depth.enter(rank), text: line.text, line: line.line };
  });
}
