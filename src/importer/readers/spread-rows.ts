import type { Table, TableCell } from '../block.ts';

/** A row of a table as files hold it: a cell that covers rows below stands in its first one alone. */
export interface SpannedRow {
  cells: readonly SpannedCell[];
  line: number;
}

/** A cell, and how many columns and rows it covers. */
export interface SpannedCell {
  paragraphs: readonly string[];
  span: number;
  rows: number;
}

/** Where cells reach down into more columns than this, the file is damaged: they count as one row high. */
const mostColumns = 200;

/** The rows with the lower parts of cells in their places, each row as wide as the widest. */
export function spreadRows(spanned: readonly SpannedRow[]): Table {
  /** Cells that reach down into the rows below, by the column they begin at. */
  const reaching = new Map<number, { span: number; rows: number }>();
  const rows = spanned.map(({ cells, line }) => ({ cells: spread(cells, reaching), line }));
  const widths = rows.map(({ cells }) => cells.reduce((width, { span }) => width + span, 0));
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  return rows.map(({ cells, line }, index) => {
    const missing = width - (widths[index] ?? 0);
    const empty = { paragraphs: [], span: missing, continues: false };
    return { cells: missing > 0 ? [...cells, empty] : cells, line };
  });
}

function spread(
  cells: readonly SpannedCell[],
  reaching: Map<number, { span: number; rows: number }>,
): TableCell[] {
  const placed: TableCell[] = [];
  let column = 0;
  const placeReaching = () => {
    for (let above = reaching.get(column); above; above = reaching.get(column)) {
      above.rows -= 1;
      if (above.rows === 0) reaching.delete(column);
      placed.push({ paragraphs: [], span: above.span, continues: true });
      column += above.span;
    }
  };
  for (const { paragraphs, span, rows } of cells) {
    placeReaching();
    if (rows > 1 && column < mostColumns) reaching.set(column, { span, rows: rows - 1 });
    placed.push({ paragraphs, span, continues: false });
    column += span;
  }
  placeReaching();
  return placed;
}
