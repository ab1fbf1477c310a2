import type { RectificationItem } from '../../notice/content/content.ts';
import { columnNames, columnRole, isItemHead } from '../../notice/markdown/table-columns.ts';
import type { Piece } from './blocks.ts';
import { joinLines, type Line, linesOf, plainLine } from './runs.ts';

/** The columns of an item table, by its head. */
interface Columns {
  names: string[];
  /** Columns of themes, in front of all others. */
  themes: number;
  number: number;
  problem: number;
}

/** The rows of the item table that begins at this place, and where it ends; null if none does. */
export function itemTableAt(
  pieces: readonly Piece[],
  start: number,
): { head: number; rows: Line[][]; end: number } | null {
  const head = pieces[start];
  const names =
    head?.kind === 'table' ? columnNames(head.rows.map((row) => row.map(({ text }) => text))) : [];
  if (head?.kind !== 'table' || !isItemHead(names)) return null;
  const end = endOf(pieces, start, names);
  const columns = columnsOf(names, pieces.slice(start, end));
  if (!columns) return null;
  const rows = [...head.rows];
  let waiting: Piece[] = [];
  let themes: Line[] = [];
  for (const piece of pieces.slice(start + 1, end)) {
    if (piece.kind !== 'item') {
      waiting.push(piece);
      continue;
    }
    const own = themesAtEnd(waiting, themes, columns.themes);
    for (const words of waiting.slice(0, waiting.length - own.length))
      rows.push(rowOf(words, names));
    const [first = [], ...more] = itemRows(piece.item, columns);
    const empty = columns.themes - own.length;
    rows.push([...first.slice(0, empty), ...own, ...first.slice(columns.themes)], ...more);
    if (own.length > 0) themes = [...themes.slice(0, empty), ...own];
    waiting = [];
  }
  return { head: head.rows.length, rows, end };
}

/** The place after the last item of the table: before the next table, or the end of its section. */
function endOf(pieces: readonly Piece[], start: number, names: readonly string[]): number {
  const above = pieces.slice(0, start).findLast(({ kind }) => kind === 'heading');
  const level = above?.kind === 'heading' ? above.level : 0;
  let end = start;
  for (const [index, piece] of pieces.entries()) {
    if (index <= start) continue;
    if (piece.kind === 'table' || (piece.kind === 'heading' && piece.level <= level)) break;
    if (piece.kind !== 'item') continue;
    if (!isRow(piece.item, names)) break;
    end = index + 1;
  }
  return end;
}

function isRow({ paragraphs }: RectificationItem, names: readonly string[]): boolean {
  const columns = paragraphs.flatMap(({ column }) => (column === undefined ? [] : [column]));
  if (paragraphs.some(({ cell }) => cell)) return false;
  return (
    (columns.length > 0 || paragraphs.length === 0) &&
    columns.every((column) => names.includes(column))
  );
}

/** Where the items' labels and titles stood; null if no item says what stood behind its title. */
function columnsOf(names: string[], pieces: readonly Piece[]): Columns | null {
  const used = new Set(
    pieces.flatMap((piece) =>
      piece.kind === 'item'
        ? piece.item.paragraphs.map(({ column = '' }) => names.indexOf(column))
        : [],
    ),
  );
  const first = names.findIndex((_, column) => used.has(column));
  if (first < 0) return null;
  const roles = names.map(columnRole);
  const problem = roles.slice(0, first).lastIndexOf('problem');
  const number = roles.slice(0, Math.max(problem, 0)).indexOf('number');
  return problem < 0 ? null : { names, themes: number < 0 ? problem : number, number, problem };
}

/** What of the words before an item stands in its columns of themes: new themes, or the same again. */
function themesAtEnd(waiting: readonly Piece[], themes: readonly Line[], most: number): Line[] {
  const found: Line[] = [];
  for (const piece of waiting.toReversed()) {
    const line = lineOf(piece);
    const isTheme = piece.kind === 'heading' || themes.some(({ text }) => text === line.text);
    if (found.length === most || !isTheme) break;
    found.unshift(line);
  }
  return found;
}

/** The item's row, and further ones where its words go back to a column further left. */
function itemRows(item: RectificationItem, { names, number, problem }: Columns): Line[][] {
  const { printedLabel, title, paragraphs } = item;
  const lines = linesOf(item);
  const emptyRow = () => names.map((): Line[] => []);
  const row = emptyRow();
  const rows = [row];
  if (number >= 0) row[number]?.push(plainLine(printedLabel));
  row[problem]?.push(plainLine(number < 0 ? printedLabel + title : title));
  let at = problem;
  for (const [index, { column }] of paragraphs.entries()) {
    const place = column === undefined ? problem : names.indexOf(column);
    if (place < at) rows.push(emptyRow());
    const line = lines[index];
    if (line) rows.at(-1)?.[place]?.push(line);
    at = place;
  }
  return rows.map((cells) => cells.map(joinLines));
}

/** Words between the items as a row of their own. */
function rowOf(piece: Piece, names: readonly string[]): Line[] {
  return names.map((_, column) => (column === 0 ? lineOf(piece) : plainLine('')));
}

function lineOf(piece: Piece): Line {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return piece.line;
    case 'item-title':
    case 'follow-up-title':
      return piece.runsOn
        ? {
            text: piece.line.text + piece.runsOn.text,
            runs: [...piece.line.runs, ...piece.runsOn.runs],
          }
        : piece.line;
    default:
      return plainLine('');
  }
}
