/** A column of a table of open data. */
export interface Column<Entry> {
  /** Its name in the first row. */
  header: string;
  /** The field of the entry that it is made from, such as contact.phones. */
  field: string;
  /** What it holds: words, which a spreadsheet must leave as they are, or a day or number, which it may read. */
  kind: 'words' | 'day' | 'number';
  cell(entry: Entry): string | number | null | undefined;
}
