import type { Doubt } from '../../doubt.ts';
import { Depth } from '../depth.ts';
import { type Entry, paragraphOf } from '../entry.ts';
import { namesProblem } from '../heading-shape.ts';
import { headingLevels, itemLevels } from '../item-level.ts';
import type { Part } from '../parts.ts';
import { plainTitle } from '../plain-title.ts';
import type { SourceLine } from '../source-line.ts';
import { rankOf } from '../unnumbered.ts';
import { type ItemRow, readRows } from './item-rows.ts';
import { type ItemTable, readItemTable } from './item-table.ts';
import { itemTableEntries } from './item-table-entries.ts';

/** The item tables of a part, by their place among its lines. */
export type ItemTables = ReadonlyMap<number, { table: ItemTable; rows: ItemRow[] }>;

const annex = /附[件表]/;

/**
 * Finds the parts whose items stand in tables: those that report results, and, where the text
 * speaks of an annex, others. A part whose items stand in its text is none.
 */
export function findItemTables(parts: readonly Part[]): {
  tabled: ReadonlyMap<Part, ItemTables>;
  doubts: Doubt[];
} {
  const hasAnnex = parts.some(({ lines }) => lines.some(({ text }) => annex.test(text)));
  const doubts: Doubt[] = [];
  const tabled = new Map<Part, ItemTables>();
  for (const part of parts) {
    const tables = tablesOf(part.lines, doubts);
    if (tables.size === 0) continue;
    if (part.role === 'other' && !hasAnnex) {
      for (const doubt of plainDoubts(tables, '所在的部分不报告整改结果')) doubts.push(doubt);
    } else if (hasItemsInText(part.lines, tables)) {
      for (const doubt of plainDoubts(tables, '同一部分的正文里已经有整改事项')) doubts.push(doubt);
    } else {
      tabled.set(part, tables);
    }
  }
  return { tabled, doubts };
}

/** Headings, items and paragraphs of a part whose items stand in tables. */
export function tabledEntries(
  lines: readonly SourceLine[],
  tables: ItemTables,
  base: number,
): { entries: Entry[]; doubts: Doubt[] } {
  const levels = headingLevels(lines);
  const depth = new Depth(base);
  const doubts: Doubt[] = [];
  const entries = lines.flatMap((line, index): Entry[] => {
    const found = tables.get(index);
    if (found) {
      const made = itemTableEntries(found.table, found.rows, depth, levels.length);
      for (const doubt of made.doubts) doubts.push(doubt);
      return made.entries;
    }
    const rank = line.heading ? rankOf(line, levels) : null;
    if (rank === null) return [{ ...paragraphOf(line), closing: true }];
    return [{ kind: 'heading', level: depth.enter(rank), text: line.text, line: line.line }];
  });
  return { entries, doubts };
}

/** True if these tables list again what the text before them has as items. */
export function listAgain(part: Part, tables: ItemTables, titles: readonly string[]): boolean {
  if (titles.length === 0) return false;
  if (part.role === 'other') return true;
  const known = new Set(titles.map(plainTitle));
  const problems = [...tables.values()].flatMap(({ table, rows }) =>
    rows.flatMap(({ kind, row }) => (kind === 'item' ? [row.cells[table.problem] ?? []] : [])),
  );
  return (
    problems.filter((words) => known.has(plainTitle(words.join('')))).length * 2 > problems.length
  );
}

/** Tells of tables that look like tables of items and stay tables. */
export function plainDoubts(tables: ItemTables, reason: string): Doubt[] {
  return [...tables.values()].map(({ table }) => plainDoubt(table.head[0]?.line ?? null, reason));
}

function plainDoubt(line: number | null, reason: string): Doubt {
  return {
    rule: 'import-item-table',
    severity: 'warning',
    line,
    message: `这个表格像是逐行写整改事项，没有拆成事项，留作表格：${reason}`,
    advice:
      '核对原文；表格里的确实是整改事项、别处没有写过的，用 npx tongbao new item 逐个新建，把文字从表格移过去。',
  };
}

function tablesOf(lines: readonly SourceLine[], doubts: Doubt[]): ItemTables {
  const tables = new Map<number, { table: ItemTable; rows: ItemRow[] }>();
  for (const [index, { table: source, line }] of lines.entries()) {
    const table = source ? readItemTable(source) : null;
    if (table === null) continue;
    const rows = typeof table === 'string' ? table : readRows(table);
    if (typeof table === 'string' || typeof rows === 'string') {
      doubts.push(plainDoubt(line, String(typeof table === 'string' ? table : rows)));
    } else {
      tables.set(index, { table, rows });
    }
  }
  return tables;
}

/**
 * True if numbered lines of the part are items themselves: they stand at its innermost level, and
 * either no table stands under a line of that level, or most of the others name problems.
 */
function hasItemsInText(lines: readonly SourceLine[], tables: ItemTables): boolean {
  const family = itemLevels(lines).at(-1);
  if (family === undefined) return false;
  const owners = new Set<SourceLine>();
  let owner: SourceLine | null = null;
  const candidates: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (tables.has(index) && owner) owners.add(owner);
    if (!line.label || !(line.heading ?? line.runsOn)) continue;
    owner = line;
    if (line.label.family === family) candidates.push(line);
  }
  const others = candidates.filter((line) => !owners.has(line));
  const problems = others.filter(({ heading, runsOn }) =>
    namesProblem((heading ?? runsOn)?.title ?? ''),
  );
  if (problems.length * 2 > others.length) return true;
  return others.length > 0 && ![...owners].some(({ label }) => label?.family === family);
}
