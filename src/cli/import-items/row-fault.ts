/** A row that cannot be taken over, and why, in Chinese. */
export interface RowFault {
  /** The row as a person finds it, such as 第 12 行. */
  where: string;
  /** The header of the column; null where it is about the row as a whole. */
  column: string | null;
  /** What was expected and what was found. */
  message: string;
  /** What to do. */
  advice: string;
}
