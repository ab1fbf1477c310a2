import type { Table } from '../../block.ts';
import { type SpannedCell, spreadRows } from '../spread-rows.ts';
import { attribute, type Element, elementsIn, lineOf } from './element.ts';

const widestSpan = 100;

/** The rows of a table, each of which covers all columns; `read` gives the paragraphs of a cell. */
export function tableRows(table: Element, read: (cell: Element) => string[]): Table {
  const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr');
  return spreadRows(rows.map((row) => ({ cells: cellsOf(row, read), line: lineOf(row) })));
}

function cellsOf(row: Element, read: (cell: Element) => string[]): SpannedCell[] {
  return row.childNodes.flatMap((node) => {
    if (node.nodeName !== 'td' && node.nodeName !== 'th') return [];
    const cell = node as Element;
    return [
      { paragraphs: read(cell), span: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') },
    ];
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = attribute(cell, name);
  const span = Number.parseInt(written, 10);
  if (name === 'rowspan') return written.trim() === '0' ? Infinity : Math.max(span || 1, 1);
  return Math.min(Math.max(span || 1, 1), widestSpan);
}
