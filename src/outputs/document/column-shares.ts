import { characterWidth } from './character-width.ts';
import type { Line } from './runs.ts';

/** How many characters of 12 pt stand side by side on 156 mm, and what a cell keeps beside its words. */
const whole = 36.85;
const beside = 1;

/** What a column is not to be narrower than: a short head, a number; but no long address. */
const least = 2;
const shortHead = 4;
const longestNumber = 8;

interface Column {
  /** What its longest line is as wide as. */
  need: number;
  least: number;
}

/**
 * How wide each column of a printed table is, in characters: what its longest line needs or, where
 * not all have that, the more the longer it is. The first row is the head.
 */
export function columnShares(rows: readonly (readonly Line[])[]): number[] {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: count }, (_, column) =>
    columnOf(rows.map((cells) => cells[column]?.text ?? '')),
  );
  const widths = divided(columns, whole - count * beside).map((width) => width + beside);
  const all = sumOf(widths);
  return widths.map((width) => (width * whole) / all);
}

function columnOf(cells: readonly string[]): Column {
  const widest = (parts: readonly string[]) => Math.max(least, ...parts.map(characterWidth));
  const head = widest((cells[0] ?? '').split('\n'));
  const number = widest(cells.flatMap((cell) => cell.match(/[!-~]+/g) ?? []));
  return {
    need: widest(cells.flatMap((cell) => cell.split('\n'))),
    least: Math.max(Math.min(head, shortHead), number > longestNumber ? least : number),
  };
}

function divided(columns: readonly Column[], room: number): number[] {
  const settled = new Map<Column, number>();
  for (;;) {
    const open = columns.filter((column) => !settled.has(column));
    const rest = Math.max(0, room - sumOf([...settled.values()]));
    // Along with the root, since twice as long a line stands well in twice as many.
    const roots = sumOf(open.map(({ need }) => Math.sqrt(need)));
    const shareOf = ({ need }: Column) => (rest * Math.sqrt(need)) / roots;
    const short = open.filter((column) => column.least > shareOf(column));
    const fitting = open.filter((column) => column.need <= shareOf(column));
    if (short.length + fitting.length === 0) {
      return columns.map((column) => settled.get(column) ?? shareOf(column));
    }
    for (const column of short) settled.set(column, column.least);
    if (short.length === 0) for (const column of fitting) settled.set(column, column.need);
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
