import type { Table, TableCell, TableRow } from '../../block.ts';
import { attribute, type Element, elementsIn, lineOf } from './element.ts';

const widestSpan = 100;
/** Where cells reach down into more columns than this, the file is damaged: they count as one row high. */
const mostColumns = 200;

/** A cell that reaches down into the rows below. */
interface Reaching {
  span: number;
  rows: number;
}

/** The rows of a table, each of which covers all columns; `read` gives the paragraphs of a cell. */
export function tableRows(table: Element, read: (cell: Element) => string[]): Table {
  const rows: TableRow[] = [];
  const reaching = new Map<number, Reaching>();
  for (const element of elementsIn(table)) {
    if (element.tagName !== 'tr') continue;
    rows.push({ cells: rowCells(element, reaching, read), line: lineOf(element) });
  }
  const widths = rows.map(({ cells }) => cells.reduce((width, { span }) => width + span, 0));
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  return rows.map(({ cells, line }, index) => {
    const missing = width - (widths[index] ?? 0);
    const empty = { paragraphs: [], span: missing, continues: false };
    return { cells: missing > 0 ? [...cells, empty] : cells, line };
  });
}

function rowCells(
  row: Element,
  reaching: Map<number, Reaching>,
  read: (cell: Element) => string[],
): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  const skipReaching = () => {
    for (let above = reaching.get(column); above; above = reaching.get(column)) {
      above.rows -= 1;
      if (above.rows === 0) reaching.delete(column);
      cells.push({ paragraphs: [], span: above.span, continues: true });
      column += above.span;
    }
  };
  for (const node of row.childNodes) {
    if (node.nodeName !== 'td' && node.nodeName !== 'th') continue;
    const cell = node as Element;
    skipReaching();
    const span = spanOf(cell, 'colspan');
    const rows = spanOf(cell, 'rowspan');
    if (rows > 1 && column < mostColumns) reaching.set(column, { span, rows: rows - 1 });
    cells.push({ paragraphs: read(cell), span, continues: false });
    column += span;
  }
  skipReaching();
  return cells;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = attribute(cell, name);
  const span = Number.parseInt(written, 10);
  if (name === 'rowspan') return written.trim() === '0' ? Infinity : Math.max(span || 1, 1);
  return Math.min(Math.max(span || 1, 1), widestSpan);
}
