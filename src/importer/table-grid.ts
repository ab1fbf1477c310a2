import type { Table } from './block.ts';

/** A row of a table, with as many cells as the table has columns. */
export interface GridRow {
  /** The paragraphs of each cell; none where a merged cell goes on. */
  cells: readonly (readonly string[])[];
  /** For each cell, whether it is the lower part of one that begins in a row above. */
  continued: readonly boolean[];
  /** True if one cell covers all columns. */
  whole: boolean;
  line: number;
}

/** The rows of a table, each cell in its column: a merged cell has its words in its first one. */
export function gridOf(table: Table): GridRow[] {
  const rows = table.map(({ cells, line }) => ({
    cells: cells.flatMap(({ paragraphs, span }) => [
      paragraphs,
      ...Array.from({ length: span - 1 }, () => []),
    ]),
    continued: cells.flatMap(({ continues, span }) =>
      Array.from({ length: span }, () => continues),
    ),
    whole: cells.length === 1,
    line,
  }));
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map((row) => ({
    ...row,
    cells: fill(row.cells, columns, []),
    continued: fill(row.continued, columns, false),
  }));
}

/** True if the row has words in this column. */
export function isFilled({ cells }: GridRow, column: number): boolean {
  return (cells[column]?.length ?? 0) > 0;
}

/** How many cells of the row hold words. */
export function countFilled({ cells }: GridRow): number {
  return cells.filter((words) => words.length > 0).length;
}

/** True if words stood in a cell that covers more than one place of the table. */
export function hasMergedCells(table: Table): boolean {
  return table.some(({ cells }) =>
    cells.some(({ span, continues }) => continues || (span > 1 && cells.length > 1)),
  );
}

function fill<Value>(values: readonly Value[], length: number, value: Value): Value[] {
  return [...values, ...Array.from({ length: length - values.length }, () => value)];
}
