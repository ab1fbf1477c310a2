import { type Content, noticesOf } from '../../notice/content/content.ts';
import { idHeader } from '../../outputs/open-data/item-columns.ts';
import type { ItemChange } from './item-change.ts';
import type { ItemRow, ItemRows } from './item-rows.ts';
import { rowChange } from './row-change.ts';
import type { RowFault } from './row-fault.ts';

/** What a file changes of the content, in its order, and what of it cannot be taken over. */
export interface ChangeSet {
  changes: ItemChange[];
  faults: RowFault[];
  /** Rows from before an item's last changes, which ask for nothing that is not there. */
  older: string[];
}

/** Compares the rows of a file with the items of the content. Rows that are left out change nothing. */
export function changeSet({ rows, isLossy, faults }: ItemRows, content: Content): ChangeSet {
  const items = new Map(
    noticesOf(content).flatMap((notice) => notice.items.map((item) => [item.key, item] as const)),
  );
  const unreadable = noticesOf(content).flatMap(({ key, unreadableItems }) =>
    unreadableItems.map((id) => `${key}/${id}`),
  );
  const before = new Map<string, ItemRow>();
  const set: ChangeSet = { changes: [], faults: [...faults], older: [] };
  for (const row of rows) {
    const id = row.cells.get(idHeader) ?? '';
    const item = items.get(id);
    const twin = before.get(id);
    if (twin) {
      set.faults.push(
        idFault(row, `每个整改事项应只有一行；“${id}”在${twin.where}已经有了`, '删去多的一行。'),
      );
    } else if (item) {
      const { change, faults, isOlder } = rowChange(row, item, isLossy);
      set.faults.push(...faults);
      if (isOlder) set.older.push(row.where);
      if (change.values.length + change.added.length > 0) set.changes.push(change);
    } else {
      set.faults.push(unknownId(row, id, unreadable));
    }
    if (id !== '') before.set(id, row);
  }
  return set;
}

function unknownId(row: ItemRow, id: string, unreadable: readonly string[]): RowFault {
  if (id === '')
    return idFault(row, '应写明是哪个整改事项；现在是空的', '照 items.csv 填上，或者删去这一行。');
  return unreadable.includes(id)
    ? idFault(row, `“${id}”的内容文件读不了`, '先用 npx tongbao check 看哪里写错，改正后再导入。')
    : idFault(
        row,
        `内容里应有这个整改事项；没有“${id}”`,
        '编号不能改；事项改过编号或者删去了的，请下载新的 items.csv 再填。',
      );
}

function idFault({ where }: ItemRow, message: string, advice: string): RowFault {
  return { where, column: idHeader, message, advice };
}
