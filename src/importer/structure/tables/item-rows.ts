import { parseLabel } from '../../../notice/text/numbering.ts';
import { countFilled, type GridRow, isFilled } from '../../table-grid.ts';
import type { ItemTable } from './item-table.ts';

/** What a row of an item table is. */
export interface ItemRow {
  /**
   * `more` goes on with the item above it; `theme` stands over the items below it; `note` is no
   * item's: a total, a remark; `head` is the head printed again.
   */
  kind: 'item' | 'more' | 'theme' | 'note' | 'head';
  row: GridRow;
}

const total = /^(?:合计|总计|小计|共计)/;
const remark = /^(?:(?:备注|注|说明)\d{0,2}[：:]|填表|制表)/;

/**
 * What each row is; a Chinese sentence if a row fits no item. Rows without words are left out.
 */
export function readRows(table: ItemTable): ItemRow[] | string {
  const rows = table.rows.filter((row) => countFilled(row) > 0);
  const kinds = rows.map((row) => kindOf(row, table));
  const last = kinds.findLastIndex((kind) => kind === 'item' || kind === 'more');
  if (last < 0) return '没有一行写着问题';
  const read: ItemRow[] = [];
  let open = false;
  for (const [index, row] of rows.entries()) {
    const found = kinds[index] ?? 'note';
    const kind = found === 'theme' && index > last ? 'note' : found;
    const fault = faultOf(kind, row, table, open);
    if (fault) return fault;
    if (kind === 'item') open = true;
    if (kind === 'theme') open = false;
    read.push({ kind, row });
  }
  return read;
}

function kindOf(row: GridRow, { head, number, problem }: ItemTable): ItemRow['kind'] {
  const { cells, whole } = row;
  const column = cells.findIndex((words) => words.length > 0);
  const first = (cells[column] ?? []).join('');
  if (remark.test(first) || (total.test(first) && column !== problem)) return 'note';
  if (head.some((names) => wordsOf(names) === wordsOf(row))) return 'head';
  const alone = countFilled(row) === 1 && isFilled(row, 0);
  const isTheme = number === 0 ? !isLabel(first) : problem > 0;
  if (alone && (whole || isTheme)) return 'theme';
  return (number !== null && isFilled(row, number)) || isFilled(row, problem) ? 'item' : 'more';
}

function faultOf(
  kind: ItemRow['kind'],
  row: GridRow,
  { names, number, problem }: ItemTable,
  open: boolean,
): string | null {
  if (kind === 'item' && !isFilled(row, problem)) {
    return `有一行写了“${names[number ?? 0]}”，没有写“${names[problem]}”`;
  }
  if (kind !== 'more') return null;
  const themes = Math.min(number ?? problem, problem);
  const startsTheme = row.cells.slice(0, themes).some((words) => words.length > 0);
  return startsTheme || !open ? `有一行没有写“${names[problem]}”，上面也没有它接着写的事项` : null;
}

function isLabel(words: string): boolean {
  return parseLabel(`${words}、`)?.words === '' || parseLabel(words)?.words === '';
}

function wordsOf({ cells }: GridRow): string {
  return cells.map((words) => words.join('')).join('\t');
}
