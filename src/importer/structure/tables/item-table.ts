import {
  type ColumnRole,
  columnNames,
  columnRole,
  isItemHead,
} from '../../../notice/markdown/table-columns.ts';
import type { Table } from '../../block.ts';
import { countFilled, type GridRow, gridOf, isFilled } from '../../table-grid.ts';

/** A table whose rows are items. */
export interface ItemTable {
  /** Rows above the head: the table's title. */
  above: GridRow[];
  /** One row, or two where names of columns stand under common ones. */
  head: GridRow[];
  rows: GridRow[];
  names: string[];
  /** Column of the printed numbers; null if there is none. */
  number: number | null;
  /** Column of the problems: they name the items. */
  problem: number;
}

/** At most this many rows stand above a head. */
const mostAbove = 2;

/**
 * A table as one of items; null if its head does not name problems and what became of them; a
 * Chinese sentence if it does, but its columns stand in an order in which its rows are no items.
 */
export function readItemTable(table: Table): ItemTable | string | null {
  const rows = gridOf(table);
  const start = rows.findIndex((row) => countFilled(row) > 1);
  const first = rows[start];
  if (!first || start > mostAbove) return null;
  const second = rows[start + 1];
  const head = second && isSecondHead(first, second) ? [first, second] : [first];
  const names = columnNames(head.map(({ cells }) => cells.map((words) => words.join(''))));
  const body = rows.slice(start + head.length);
  if (!isItemHead(names) || body.length === 0) return null;
  const found = names.map(columnRole);
  const number = found.includes('number') ? found.indexOf('number') : null;
  const problem = problemColumn(found, number, body);
  if (!namesProblems(body, problem)) return null;
  const fault = orderFault(names, found, number, problem);
  return fault ?? { above: rows.slice(0, start), head, rows: body, names, number, problem };
}

/** True if a row only names columns, of which some stand under a common name in the row above. */
function isSecondHead(first: GridRow, second: GridRow): boolean {
  const named = second.cells.filter((words) => words.length > 0).map((words) => words.join(''));
  const common = first.cells.some(
    (_, column) =>
      isFilled(first, column) &&
      !isFilled(first, column + 1) &&
      isFilled(second, column) &&
      isFilled(second, column + 1),
  );
  return common && named.every((name) => !['other', 'number'].includes(columnRole(name)));
}

/**
 * Of several columns of problems after the numbers, the first that has words of its own in each
 * row that has a number (or, without numbers, words in the next such column): one that is merged
 * over several such rows names what they have in common.
 */
function problemColumn(
  roles: readonly ColumnRole[],
  number: number | null,
  rows: readonly GridRow[],
): number {
  const all = roles.flatMap((role, column) => (role === 'problem' ? [column] : []));
  const after = all.filter((column) => number === null || column > number);
  const candidates = after.length > 0 ? after : all;
  const found = candidates.find((column, index) => {
    const unit = number ?? candidates[index + 1];
    return (
      unit === undefined ||
      rows.every((row) => !isFilled(row, unit) || countFilled(row) < 2 || isFilled(row, column))
    );
  });
  return found ?? candidates[0] ?? 0;
}

/** True if the column mostly holds Chinese words, and not figures. */
function namesProblems(rows: readonly GridRow[], column: number): boolean {
  const cells = rows.map(({ cells }) => (cells[column] ?? []).join('')).filter(Boolean);
  return cells.filter((words) => /[\u4e00-\u9fff]{2}/.test(words)).length * 2 > cells.length;
}

const follows: readonly ColumnRole[] = ['measures', 'time', 'state'];

function orderFault(
  names: readonly string[],
  roles: readonly ColumnRole[],
  number: number | null,
  problem: number,
): string | null {
  if (number !== null && number > problem) return `“${names[number]}”一栏在“${names[problem]}”后面`;
  const early = roles.findIndex((role, column) => column < problem && follows.includes(role));
  return early < 0 ? null : `“${names[early]}”一栏在“${names[problem]}”前面`;
}
