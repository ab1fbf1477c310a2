import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';
import { markClosing } from './closing.ts';
import { Depth } from './depth.ts';
import { type Entry, type FollowUpEntry, paragraphOf } from './entry.ts';
import { type KnownItem, matchFollowUps } from './follow-ups.ts';
import { splitInlineItems } from './inline-items.ts';
import { headingLevels, itemLevels, type Levels, mostlyProblems } from './item-level.ts';
import { levelDoubts } from './level-doubts.ts';
import { correctMisnumbered } from './misnumbered.ts';
import { type Part, splitParts } from './parts.ts';
import { resultEntries } from './result-entries.ts';
import { isPlanTitle } from './roles.ts';
import { inspectLines, type SourceLine } from './source-line.ts';
import {
  findItemTables,
  type ItemTables,
  listAgain,
  plainDoubts,
  tabledEntries,
} from './tables/item-tables.ts';
import { mergedCellDoubts } from './tables/merged-cells.ts';
import { rankOf } from './unnumbered.ts';

/** What the lines of a text are, in their order. */
interface Outline {
  entries: Entry[];
  doubts: Doubt[];
}

/**
 * Finds headings, items and follow-ups in a text; one with the title of a plan has no items. Items
 * in the middle of paragraphs are looked for where no others are.
 */
export function outlineOf(blocks: readonly Block[], title = ''): Outline {
  const printed = outlineOfLines(blocks, title);
  if (hasItems(printed)) return printed;
  const inline = splitInlineItems(blocks);
  if (inline.doubts.length === 0) return printed;
  const { entries, doubts } = outlineOfLines(inline.blocks, title);
  return hasItems({ entries }) ? { entries, doubts: [...inline.doubts, ...doubts] } : printed;
}

function hasItems({ entries }: Pick<Outline, 'entries'>): boolean {
  return entries.some(({ kind }) => kind === 'item');
}

function outlineOfLines(blocks: readonly Block[], title: string): Outline {
  const { lines, doubts } = correctMisnumbered(inspectLines(blocks));
  const { parts: found, doubts: partHeadingDoubts } = splitParts(lines);
  const parts = isPlanTitle(title) ? found.map(withoutItems) : found;
  const { tabled, doubts: tableDoubts } = findItemTables(parts);
  const items: KnownItem[] = [];
  const outlined = parts.map((part) => {
    const tables = tabled.get(part);
    const found = tables ? outlineTabledPart(part, tables, items) : outlinePart(part, items);
    for (const entry of found.entries) {
      if (entry.kind === 'item') items.push({ title: entry.title, number: entry.label.number });
    }
    return found;
  });
  const entries = markClosing(outlined.flatMap((found) => found.entries));
  const partDoubts = outlined.flatMap((found) => found.doubts);
  return {
    entries,
    doubts: [
      ...doubts,
      ...partHeadingDoubts,
      ...tableDoubts,
      ...partDoubts,
      ...mergedCellDoubts(entries),
    ],
  };
}

/** The same in a part with tables of items, unless these are the items before it once more. */
function outlineTabledPart(part: Part, tables: ItemTables, items: readonly KnownItem[]): Outline {
  const titles = items.map(({ title }) => title);
  if (listAgain(part, tables, titles)) {
    const { entries, doubts } = outlinePart(part, items);
    const reason = '前面已经有这些整改事项';
    return { entries, doubts: [...doubts, ...plainDoubts(tables, reason)] };
  }
  const found = tabledEntries(part.lines, tables, part.heading ? 3 : 2);
  return { entries: [...headingOf(part), ...found.entries], doubts: found.doubts };
}

/** Finds headings, items and follow-ups in a part; `items` are those before it. */
function outlinePart(part: Part, items: readonly KnownItem[]): Outline {
  const { heading, lines } = part;
  const above = headingOf(part);
  const base = heading ? 3 : 2;
  const repeats = items.length > 0 ? matchFollowUps(lines, items, !reports(part)) : null;
  const levels = repeats ? null : levelsOf(part);
  if (levels) {
    const found = resultEntries(lines, levels, base);
    return {
      entries: [...above, ...found.entries],
      doubts: [...levelDoubts(lines, levels), ...found.doubts],
    };
  }
  const entries = walk(lines, headingLevels(lines), base, repeats?.matches ?? new Map());
  return { entries: [...above, ...entries], doubts: repeats?.doubts ?? [] };
}

function headingOf({ heading }: Part): Entry[] {
  return heading ? [{ kind: 'heading', level: 2, text: heading.text, line: heading.line }] : [];
}

function reports({ role }: Part): boolean {
  return role === 'results' || role === 'whole';
}

/** The levels of headings and items in a part that reports results; null if it holds no items. */
function levelsOf(part: Part): Levels | null {
  if (!reports(part) && part.role !== 'again') return null;
  const levels = itemLevels(part.lines);
  if (levels.length === 0) return null;
  return part.role === 'whole' && !mostlyProblems(part.lines, levels) ? null : levels;
}

function withoutItems(part: Part): Part {
  return { ...part, role: 'other' };
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
