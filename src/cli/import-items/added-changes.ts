import type { RectificationItem } from '../../notice/content/content.ts';
import { printDay } from '../../notice/time/day.ts';
import { flatHistory, splitHistory } from '../../outputs/open-data/flat.ts';
import { editable } from '../../outputs/open-data/item-columns.ts';
import type { StatusChange } from './item-change.ts';
import type { ItemRow } from './item-rows.ts';
import { dayAdvice, readCellDay, readStatus, statusChoices } from './read-cells.ts';
import type { RowFault } from './row-fault.ts';
import { sameWords } from './same-words.ts';

type Fault = Omit<RowFault, 'where'>;
const { history: historyColumn } = editable;

/**
 * The changes of a status that the cell 进展记录 has behind those of the item. What is there stays:
 * it was published, and a table may be an old one.
 */
export function addedChanges(
  { cells }: ItemRow,
  { history }: RectificationItem,
  isLossy: boolean,
): { added: StatusChange[]; faults: Fault[] } {
  const cell = cells.get(historyColumn);
  if (cell === undefined) return { added: [], faults: [] };
  const there = published(history);
  const parts = splitHistory(cell);
  const lost = there.find((entry, index) => !sameWords(parts[index] ?? '', entry, isLossy));
  if (lost !== undefined) {
    const fault: Fault = {
      column: historyColumn,
      message: `应保留已经公布的“${lost}”；表格里没有了，或者改过`,
      advice:
        '只在后面加新的；要改已经公布的，改这个事项的内容文件。表格是以前下载的，请下载新的再填。',
    };
    return { added: [], faults: [fault] };
  }
  const read = parts.slice(there.length).map(readChange);
  const added = read.flatMap((one) => ('change' in one ? [one.change] : []));
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []));
  return { added, faults: [...faults, ...orderFaults([...history, ...added], history.length)] };
}

/**
 * How many of an item's changes the cell 进展记录 has, from the first on and no others; all where
 * there is no such column, null where it has others.
 */
export function knownChanges(
  { cells }: ItemRow,
  { history }: RectificationItem,
  isLossy: boolean,
): number | null {
  const cell = cells.get(historyColumn);
  if (cell === undefined) return history.length;
  const there = published(history);
  const parts = splitHistory(cell);
  const isBeginning = parts.every((part, index) => sameWords(part, there[index] ?? '', isLossy));
  return isBeginning ? parts.length : null;
}

function published(history: readonly StatusChange[]): string[] {
  return splitHistory(
    flatHistory(history.map(({ note, ...change }) => ({ ...change, note: note ?? null }))),
  );
}

/** Such as 2025-06-01 基本完成：已加车位。 */
function readChange(written: string): { change: StatusChange } | { fault: Fault } {
  const [first = '', ...rest] = written.replaceAll(/[\s：:]+/g, ' ').split(' ');
  const date = readCellDay(first);
  const words = rest[0] ?? '';
  const status = readStatus(words);
  if (date === null || !status) {
    const fault: Fault = {
      column: historyColumn,
      message: `应写成“2025-06-01 已完成：说明”这样；现在写的是“${written}”`,
      advice:
        date === null
          ? `${dayAdvice(first)}几条之间用“ | ”隔开。`
          : `日期后面空一格，写下列之一：${statusChoices}。`,
    };
    return { fault };
  }
  const note = written.slice(written.indexOf(words) + words.length).replace(/^[\s：:]+/, '');
  return { change: { date, status, ...(note !== '' && { note }) } };
}

function orderFaults(history: readonly StatusChange[], from: number): Fault[] {
  return history.slice(from).flatMap(({ date }, index) => {
    const before = history[from + index - 1];
    return before && date < before.date ? [orderFault(historyColumn, date, before.date)] : [];
  });
}

/** A change that is dated before the last one. */
export function orderFault(column: string, date: string, before: string): Fault {
  return {
    column,
    message: `应不早于上一条进展记录的 ${printDay(before)}；现在写的是 ${printDay(date)}`,
    advice: '核对日期。表格是以前下载的，请下载新的再填。',
  };
}
