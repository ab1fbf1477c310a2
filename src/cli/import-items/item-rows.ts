import type { RowFault } from './row-fault.ts';

/** What a file says of one item. */
export interface ItemRow {
  /** Where it stands in the file, such as 第 12 行. */
  where: string;
  /** What each column says, by its header, white space around left out. */
  cells: ReadonlyMap<string, string>;
}

/** The items of a file. */
export interface ItemRows {
  rows: ItemRow[];
  /** Headers of columns that items.csv does not have. */
  unknown: string[];
  /** True if the file was saved in an encoding that does not have every character. */
  isLossy: boolean;
  faults: RowFault[];
}
