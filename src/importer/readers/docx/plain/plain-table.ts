import { type Findings, leaveOut } from '../findings.ts';
import { lineOf } from '../prepare/lines.ts';
import {
  child,
  descendants,
  integer,
  settingOf,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';
import type { PlainCell, PlainParagraph, PlainTable } from './plain.ts';
import { rowsOf } from './table-use.ts';

/** The most columns that Word gives a table. */
const mostColumns = 63;

/** Reads a table; `read` gives the paragraphs of a cell. */
export function readTable(
  table: XmlElement,
  read: (cell: XmlElement) => PlainParagraph[],
  findings: Findings,
): PlainTable {
  const rows: PlainTable['rows'] = [];
  /** The cells of the row above that go on below: the column they begin at, and their span. */
  let open = new Map<number, number>();
  let line = 1;
  for (const { row, cells } of rowsOf(table)) {
    line = firstLine(row) ?? line;
    const properties = child(row, 'w:trPr');
    const plain: PlainCell[] = gap(integer(settingOf(properties, 'w:gridBefore')));
    const merged = new Map<number, number>();
    let column = widthOf(plain);
    for (const cell of cells) {
      const span = spanOf(cell);
      const merge = mergeOf(cell, open.get(column) === span);
      if (merge !== 'none') merged.set(column, span);
      if (merge === 'below' && wordsOf(cell) !== '') {
        leaveOut(findings, cell, line, '合并的单元格里看不见的文字');
      }
      plain.push({ span, merge, paragraphs: merge === 'below' ? [] : read(cell) });
      column += span;
    }
    plain.push(...gap(integer(settingOf(properties, 'w:gridAfter'))));
    rows.push({ cells: plain, line });
    open = merged;
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 1);
  for (const { cells } of rows) cells.push(...gap(width - widthOf(cells)));
  return { kind: 'table', rows };
}

/** Columns without a cell, as one empty cell. */
function gap(columns = 0): PlainCell[] {
  const span = Math.min(columns, mostColumns);
  return span > 0 ? [{ paragraphs: [], span, merge: 'none' }] : [];
}

function widthOf(cells: readonly PlainCell[]): number {
  return cells.reduce((width, { span }) => width + span, 0);
}

function spanOf(cell: XmlElement): number {
  const span = integer(settingOf(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1;
  return Math.min(Math.max(span, 1), mostColumns);
}

function mergeOf(cell: XmlElement, fitsAbove: boolean): PlainCell['merge'] {
  const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
  if (!merge) return 'none';
  const continues = merge.attributes.get('w:val') !== 'restart';
  return continues && fitsAbove ? 'below' : 'first';
}

function firstLine(row: XmlElement): number | null {
  for (const one of descendants(row)) if (one.name === 'w:p') return lineOf(one);
  return null;
}
