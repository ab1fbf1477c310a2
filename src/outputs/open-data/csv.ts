import { stringify } from 'csv-stringify/sync';
import { wordsCell } from './cell.ts';
import type { Column } from './column.ts';

/**
 * A table of entries as CSV after RFC 4180, in UTF-8 with a byte order mark, without which Excel reads
 * GBK. `elsewhere` names the file that has what is too long for a cell.
 */
export function csvOf<Entry>(
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
  elsewhere: string,
): string {
  const rows = entries.map((entry) => columns.map((column) => textOf(column, entry, elsewhere)));
  return stringify([columns.map(({ header }) => header), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // Some programs take a tab for the end of a cell.
    quoted_match: /\t/,
  });
}

/** What a column says of an entry, as the table has it; '' where there is nothing. */
export function textOf<Entry>(
  { cell, kind }: Column<Entry>,
  entry: Entry,
  elsewhere: string,
): string {
  const value = String(cell(entry) ?? '');
  return kind === 'words' ? wordsCell(value, elsewhere) : value;
}
