import type { Table } from '../block.ts';

/** Fewer tabs in a line set a number off, or a date to the right. */
const fewestTabs = 2;
/** A line break of a cell, as Word and Excel copy it. */
const cellBreak = '\v';

/**
 * Tables among the lines of a text, as Word and Excel copy them: two or more lines in a row with
 * the same number of tabs. Gives each by the place of its first line; it has a row for each line.
 */
export function findTextTables(lines: readonly string[]): ReadonlyMap<number, Table> {
  const tables = new Map<number, Table>();
  const counts = lines.map(countTabs);
  let start = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    if (index < lines.length && counts[index] === counts[start]) continue;
    if ((counts[start] ?? 0) >= fewestTabs) {
      const table = lines.slice(start, index).map((line, row) => rowOf(line, start + row + 1));
      if (isTable(table)) tables.set(start, table);
    }
    start = index;
  }
  return tables;
}

function countTabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count += 1;
  return count;
}

function rowOf(printed: string, line: number): Table[number] {
  const cells = printed.split('\t').map((cell) => ({
    paragraphs: cell
      .split(cellBreak)
      .map((words) => words.trim())
      .filter((words) => words !== ''),
    span: 1,
    continues: false,
  }));
  return { cells, line };
}

/** True if words stand side by side in two rows: tabs are not only there to indent. */
function isTable(table: Table): boolean {
  const sideBySide = table.filter(
    ({ cells }) => cells.filter(({ paragraphs }) => paragraphs.length > 0).length > 1,
  );
  return sideBySide.length > 1;
}
