/** A stretch of text of one look. */
export interface PlainRun {
  text: string;
  bold: boolean;
  /** False for what is printed, but does not stand in the file as text: numbers and marks. */
  stated: boolean;
}

/** A character of a symbol font, which mammoth turns into one of Unicode. */
export interface PlainSymbol {
  font: string;
  /** Its code in the font, four hexadecimal digits. */
  code: string;
}

/** A printed paragraph: a line break ends one, too. */
export interface PlainParagraph {
  kind: 'paragraph';
  /** The number of the file's paragraph. */
  line: number;
  /** The level of a heading, 1 the outermost. */
  level: number | null;
  content: (PlainRun | PlainSymbol)[];
}

/** A cell of a table. */
export interface PlainCell {
  paragraphs: PlainParagraph[];
  span: number;
  /** Part of a cell that goes over several rows: its first row, or one below. */
  merge: 'none' | 'first' | 'below';
}

/** A table whose rows all cover the same columns. */
export interface PlainTable {
  kind: 'table';
  rows: { cells: PlainCell[]; line: number }[];
}

/** What a Word file says, without what it is said with. */
export type PlainBlock = PlainParagraph | PlainTable;

/** The paragraphs of blocks, those of tables cell by cell. */
export function paragraphsOf(blocks: readonly PlainBlock[]): PlainParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}
