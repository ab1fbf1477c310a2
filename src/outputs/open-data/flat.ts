import { type ItemStatus, statusNames } from '../../notice/status/item-status.ts';
import { oneLine } from './cell.ts';
import type { ItemEntry } from './item-entry.ts';

// How a table writes in one cell what JSON nests. The page /data/ describes it.

/** Between the values of a list in one cell. */
export const listMark = ' | ';
/** Between a heading and the next one under it. */
export const levelMark = ' > ';

/** The values of a list as one cell. */
export function flatList(values: readonly string[]): string {
  return values.join(listMark);
}

/** A status by its Chinese name; '' where there is none. */
export function flatStatus(status: ItemStatus | null): string {
  return status === null ? '' : statusNames[status];
}

/**
 * The changes of an item's status, such as 2025-06-01 基本完成：已加车位。 | 2025-09-01 已完成. A note is
 * on one line, since a new line may begin the next change.
 */
export function flatHistory(history: ItemEntry['history']): string {
  return flatList(
    history.map(
      ({ date, status, note }) =>
        `${date} ${statusNames[status]}${note === null ? '' : `：${oneLine(note)}`}`,
    ),
  );
}

/**
 * The entries of a cell that lists changes of a status, each as it is written: what is between two
 * marks, or on a line of its own. A part that begins with no year goes on with the one before it.
 */
export function splitHistory(cell: string): string[] {
  const parts: string[] = [];
  for (const part of cell.split(/[|｜\n]/).map((written) => written.trim())) {
    if (part === '') continue;
    const before = parts.at(-1);
    if (before === undefined || /^\d{4}/.test(part)) parts.push(part);
    else parts[parts.length - 1] = before + listMark + part;
  }
  return parts;
}
