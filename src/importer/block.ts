/** A paragraph, printed line or table of a source, without white space around it. */
export interface Block {
  /** Its words; of a table, the words of its cells, a line a paragraph of a cell. */
  text: string;
  /** Line (or paragraph, or page) of the source it begins on, from 1; `Read.unit` says which. */
  line: number;
  /** How many letters at its beginning the source sets in bold; left out: none, or not known. */
  bold?: number;
  /** Level of the heading that the source itself marks it as (1 the outermost); left out: none. */
  level?: number;
  /** Its rows, if it is a table. */
  table?: Table;
  /** How the source prints it, if it is a printed line; left out: a paragraph. */
  print?: Print;
}

/** The place and size of a printed line, which tell where paragraphs begin and end. */
export interface Print {
  /** White space in front of it, in full-width letters. */
  indent: number;
  /** From the margin to its end, in full-width letters; half-width ones are half as wide. */
  width: number;
  /** The same as a count of letters. */
  letters: number;
  /** True if white space stands behind it. */
  spaced: boolean;
  /** True if empty space stands above it; null if the end of a page hides it. */
  parted: boolean | null;
}

/** Rows of a table, each of which covers all of its columns. */
export type Table = readonly TableRow[];

/** A row of a table. */
export interface TableRow {
  cells: readonly TableCell[];
  line: number;
}

/** A cell of a table. */
export interface TableCell {
  /** Its paragraphs that hold words. */
  paragraphs: readonly string[];
  /** How many columns it covers. */
  span: number;
  /** True if it is the lower part of a cell that begins in a row above; it then has no words. */
  continues: boolean;
}

/** Something that stood in the source and does not belong to the notice's words. */
export interface Removal {
  text: string;
  /** Null where it stood on no line of the text, as a page's head does. */
  line: number | null;
  /** Why it went, in Chinese. */
  reason: string;
}

/** A picture that stood in the source. */
export interface Picture {
  /** File name, such as image1.png: letters, digits, hyphens and an ending, unique in its source. */
  name: string;
  bytes: Uint8Array;
  line: number | null;
}

/** A block that is a table. */
export function tableBlock(table: Table, line: number): Block {
  const text = table
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    .join('\n');
  return { text, line, table };
}
