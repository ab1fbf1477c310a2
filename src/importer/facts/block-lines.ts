import type { Block } from '../block.ts';

/** A block's text, a line each with its line of the source; of a table, a row is one line. */
export function linesOf({ text, line, table }: Block): { text: string; line: number }[] {
  if (!table) return [{ text, line }];
  return table.map((row) => {
    const cells = row.cells.map(({ paragraphs }) => paragraphs.join(' ')).filter(Boolean);
    return { text: labelled(cells), line: row.line };
  });
}

/** The cells of a row as label: value, label: value where each second one is a value. */
function labelled(cells: readonly string[]): string {
  if (cells.length !== 2 && cells.length !== 4) return cells.join('；');
  const pairs = cells.flatMap((cell, index) =>
    index % 2 === 0 ? [`${cell.replace(/[:：]$/, '')}：${cells[index + 1]}`] : [],
  );
  return pairs.join('；');
}
