import type { Block, Table } from './block.ts';

/** More columns than this no page holds. */
const mostColumns = 200;
/** A table is too uneven if filling up its rows would make it more than this many times larger. */
const mostUneven = 20;
/** Smaller tables may be as uneven as they like. */
const smallTable = 5_000;

/** Tables of one column as paragraphs; also those that no page could print as tables. */
export function expandPlainTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (!block.table || isRealTable(block.table)) return [block];
    return block.table.flatMap(({ cells, line }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.map((text) => ({ text, line }))),
    );
  });
}

function isRealTable(table: Table): boolean {
  let columns = 0;
  let cells = 0;
  for (const row of table) {
    columns = Math.max(
      columns,
      row.cells.reduce((sum, { span }) => sum + span, 0),
    );
    cells += row.cells.length;
  }
  const filledUp = columns * table.length;
  if (columns < 2 || columns > mostColumns) return false;
  return filledUp <= smallTable || filledUp <= cells * mostUneven;
}
