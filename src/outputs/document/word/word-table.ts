import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnShares } from '../column-shares.ts';
import type { Line } from '../runs.ts';
import { splitLine } from '../split-line.ts';
import { styleIds } from './word-form.ts';
import { wordRuns } from './word-line.ts';

/** 156 mm, a character of 小四, and what stands above and below a cell's words, in twentieths of a point. */
const whole = 8844;
const character = 240;
const beside = 93;

/** A table over the whole width; its head stands over each page, and no row is cut. */
export function wordTable(rows: readonly (readonly Line[])[]): Table {
  const widths = columnShares(rows).map((share) => Math.floor(share * character));
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: beside, bottom: beside },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          cantSplit: true,
          children: widths.map((width, column) => cellOf(cells[column], width, row === 0)),
        }),
    ),
  });
}

function cellOf(line: Line | undefined, width: number, head: boolean): TableCell {
  const style = head ? styleIds.tableHead : styleIds.tableWords;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: splitLine(line ?? { text: '', runs: [] }).map(
      (words) => new Paragraph({ style, children: wordRuns(words) }),
    ),
  });
}
