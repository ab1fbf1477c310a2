import type { RectificationItem } from '../../notice/content/content.ts';
import type { ItemStatus } from '../../notice/status/item-status.ts';
import { cellWords } from '../../outputs/open-data/cell.ts';
import { textOf } from '../../outputs/open-data/csv.ts';
import { editable, itemColumns } from '../../outputs/open-data/item-columns.ts';
import { itemEntryOf } from '../../outputs/open-data/item-entry.ts';
import { newChanges, statusFault } from './current-cells.ts';
import type { ItemChange, ValueChange } from './item-change.ts';
import type { ItemRow } from './item-rows.ts';
import { readStatus } from './read-cells.ts';
import type { RowFault } from './row-fault.ts';
import { sameWords } from './same-words.ts';
import { short } from './short.ts';

type Fault = Omit<RowFault, 'where'>;

const editableHeaders: readonly string[] = Object.values(editable);
/** Columns that must be as they were; an address differs with the site that it was exported from. */
const fixedColumns = itemColumns.filter(
  ({ header, field }) => !editableHeaders.includes(header) && field !== 'url',
);

/** What a row changes of its item, or why it cannot be taken over. */
export function rowChange(
  row: ItemRow,
  item: RectificationItem,
  isLossy: boolean,
): { change: ItemChange; faults: RowFault[]; isOlder: boolean } {
  const { status, faults: statusFaults } = statusOf(row, item);
  const deadline = deadlineChange(row, item, isLossy);
  const { added, faults, isOlder = false } = newChanges(row, item, status, isLossy);
  const found = [
    ...fixedFaults(row, item, isLossy),
    ...statusFaults,
    ...faults,
    ...(isLossy ? lostCharacters(deadline, added) : []),
  ];
  const values = [statusChange(item.status, status), deadline].filter((value) => value !== null);
  return {
    change: { item, where: row.where, values, added },
    faults: found.map((fault) => ({ where: row.where, ...fault })),
    isOlder,
  };
}

function fixedFaults({ cells }: ItemRow, item: RectificationItem, isLossy: boolean): Fault[] {
  const entry = itemEntryOf(item, (path) => path);
  return fixedColumns.flatMap((column) => {
    const cell = cells.get(column.header);
    const was = cellWords(textOf(column, entry, 'items.json'));
    if (cell === undefined || sameWords(cell, was, isLossy)) return [];
    return {
      column: column.header,
      message: `应是${quoted(was)}；表格里是${quoted(cell)}`,
      advice: '这一列不能从表格改，请改回来；内容后来改过的，请下载新的 items.csv 再填。',
    };
  });
}

/** The status that the approved words state, as the row has it. */
function statusOf(
  { cells }: ItemRow,
  { status }: RectificationItem,
): { status: ItemStatus | undefined; faults: Fault[] } {
  const cell = cells.get(editable.status);
  const read = cell === undefined ? (status ?? null) : readStatus(cell);
  if (read !== undefined) return { status: read ?? undefined, faults: [] };
  return { status, faults: [statusFault(editable.status, cell ?? '')] };
}

function statusChange(from?: ItemStatus, to?: ItemStatus): ValueChange | null {
  return from === to ? null : { key: 'status', from: from ?? null, to: to ?? null };
}

function deadlineChange(
  { cells }: ItemRow,
  { deadline }: RectificationItem,
  isLossy: boolean,
): ValueChange | null {
  const cell = cells.get(editable.deadline);
  if (cell === undefined || sameWords(cell, deadline ?? '', isLossy)) return null;
  return { key: 'deadline', from: deadline ?? null, to: cell || null };
}

/** What was typed anew has a ? where GBK has no such character, or because it was typed: unsure. */
function lostCharacters(deadline: ValueChange | null, added: ItemChange['added']): Fault[] {
  const typed = [
    { column: editable.deadline, words: deadline?.to ?? '' },
    ...added.map(({ note = '' }) => ({ column: editable.note, words: note })),
  ];
  return typed
    .filter(({ words }) => words.includes('?'))
    .map(({ column, words }) => ({
      column,
      message: `“${short(words)}”里有“?”，可能是保存时丢了的字`,
      advice: '请把表格另存为“CSV UTF-8”再导入；原来就是问号的，写成“？”。',
    }));
}

function quoted(words: string): string {
  return words === '' ? '空的' : `“${short(words)}”`;
}
