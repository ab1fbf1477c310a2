import { type ItemStatus, itemStatuses, statusNames } from '../../notice/status/item-status.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { type Day, readDay, toDay } from '../../notice/time/day.ts';

const statuses = new Map<string, ItemStatus>(
  itemStatuses.flatMap((status) => [
    [status, status],
    [statusNames[status], status],
  ]),
);

/** What a cell of a status can say, for messages. */
export const statusChoices = itemStatuses.map((status) => statusNames[status]).join('、');

/** The status that a cell names in Chinese or by its code; null if it is empty, undefined if none. */
export function readStatus(cell: string): ItemStatus | null | undefined {
  const words = withoutWhiteSpace(cell).replace(',', '，').toLowerCase();
  return words === '' ? null : statuses.get(words);
}

/** As spreadsheets save what they took for a day: 2025/5/6, 2025-5-6, maybe with 0:00 behind. */
const sheetDay = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?: 0?0:00(?::00)?)?$/;

/** The day that a cell says; null if it says none for sure. */
export function readCellDay(cell: string): Day | null {
  const parts = sheetDay.exec(cell);
  return parts ? toDay(Number(parts[1]), Number(parts[3]), Number(parts[4])) : readDay(cell);
}

/** What to do about a cell that says no day. */
export function dayAdvice(cell: string): string {
  return /^\d{5}$/.test(cell)
    ? '这是表格软件里日期的内部数字：请把这一列的格式改成日期，核对后再保存。'
    : '写成 2025-05-06 或 2025/5/6 这样的一天。';
}
