import { currentStatus, type RectificationItem } from '../../notice/content/content.ts';
import { type ItemStatus, statusNames } from '../../notice/status/item-status.ts';
import type { Day } from '../../notice/time/day.ts';
import { editable } from '../../outputs/open-data/item-columns.ts';
import { addedChanges, knownChanges, orderFault } from './added-changes.ts';
import type { StatusChange } from './item-change.ts';
import type { ItemRow } from './item-rows.ts';
import { dayAdvice, readCellDay, readStatus, statusChoices } from './read-cells.ts';
import type { RowFault } from './row-fault.ts';
import { sameWords } from './same-words.ts';

type Fault = Omit<RowFault, 'where'>;

/** What the columns 现在的完成情况, 从哪天起 and 进展说明 say; undefined where there is no such column. */
interface Current {
  status: ItemStatus | null | undefined;
  since: Day | null | undefined;
  note: string | undefined;
}

/**
 * What a row adds to the history of its item: in its column 进展记录, or in those of the present
 * status, of which a clerk changes the status and says since when. `stated` is the status that the
 * row gives for the approved words.
 */
export function newChanges(
  row: ItemRow,
  item: RectificationItem,
  stated: ItemStatus | undefined,
  isLossy: boolean,
): { added: StatusChange[]; faults: Fault[]; isOlder?: boolean } {
  const { current, faults: cellFaults } = readCurrent(row);
  if (cellFaults.length === 0 && isOlder(current, row, item, isLossy)) {
    return { added: [], faults: [], isOlder: true };
  }
  const { added, faults } = addedChanges(row, item, isLossy);
  const found = [...faults, ...cellFaults];
  if (found.length > 0) return { added: [], faults: found };
  const before = viewOf(item.status, item.history);
  const after = viewOf(stated, [...item.history, ...added]);
  const isUntouched = says(current, after, isLossy) || says(current, before, isLossy);
  if (isUntouched) return { added, faults: [] };
  const { change, fault } = changeIn(current, after, isLossy);
  return change ? { added: [...added, change], faults: [] } : { added: [], faults: [fault] };
}

/**
 * True if a row is of a table from before an item's last changes, and asks for none that is not there:
 * it is as it was exported, or what was changed in it has been taken over since.
 */
function isOlder(
  current: Current,
  row: ItemRow,
  item: RectificationItem,
  isLossy: boolean,
): boolean {
  const { status, history } = item;
  const known = knownChanges(row, item, isLossy);
  const saysAfter = (count: number) =>
    says(current, viewOf(status, history.slice(0, count)), isLossy);
  const last = history.length;
  if (known === null || (known === last && saysAfter(last))) return false;
  const isAsExported = known < last && saysAfter(known);
  return isAsExported || (!!current.since && history.some((_, index) => saysAfter(index + 1)));
}

function readCurrent({ cells }: ItemRow): { current: Current; faults: Fault[] } {
  const faults: Fault[] = [];
  const statusCell = cells.get(editable.currentStatus);
  const status = statusCell === undefined ? undefined : readStatus(statusCell);
  if (statusCell !== undefined && status === undefined) {
    faults.push(statusFault(editable.currentStatus, statusCell));
  }
  const sinceCell = cells.get(editable.since);
  const since = sinceCell ? readCellDay(sinceCell) : sinceCell === undefined ? undefined : null;
  if (sinceCell && since === null) {
    faults.push({
      column: editable.since,
      message: `应是一天；现在写的是“${sinceCell}”`,
      advice: dayAdvice(sinceCell),
    });
  }
  return { current: { status, since, note: cells.get(editable.note) }, faults };
}

/** A cell that names no status. */
export function statusFault(column: string, cell: string): Fault {
  return {
    column,
    message: `应是下列之一：${statusChoices}；现在写的是“${cell}”`,
    advice: '改成其中一个；没有变化的，照原来的写。',
  };
}

type View = Record<keyof Current, string>;

function viewOf(status: ItemStatus | undefined, history: readonly StatusChange[]): View {
  const last = history.at(-1);
  return {
    status: currentStatus({ status, history: [...history] }) ?? '',
    since: last?.date ?? '',
    note: last?.note ?? '',
  };
}

function says({ status, since, note }: Current, view: View, isLossy: boolean): boolean {
  return (
    (status === undefined || (status ?? '') === view.status) &&
    (since === undefined || (since ?? '') === view.since) &&
    (note === undefined || sameWords(note, view.note, isLossy))
  );
}

type Outcome = { change: StatusChange; fault?: never } | { change?: never; fault: Fault };

function changeIn({ status, since, note }: Current, view: View, isLossy: boolean): Outcome {
  const fault = (column: string, message: string, advice: string): Outcome => ({
    fault: { column, message, advice },
  });
  const now = status === undefined ? view.status : status;
  if (!now) {
    return fault(
      editable.currentStatus,
      view.status === ''
        ? '应写明现在的完成情况；现在是空的'
        : `不能改成空的；原来是“${nameOf(view.status)}”`,
      `写下列之一：${statusChoices}。`,
    );
  }
  if (now === view.status && since === view.since) {
    return fault(
      editable.note,
      `应是已经公布的“${view.note}”；现在写的是“${note}”`,
      '有新进展的，在“从哪天起”写新的日期；要改已经公布的说明，改这个事项的内容文件。',
    );
  }
  if (!since || since === view.since) {
    return fault(
      editable.since,
      `完成情况或说明有变化，应写明从哪一天起；现在${since ? `还是上一次的 ${since}` : '是空的'}`,
      `在“${editable.since}”写这次变化的日期，例如 2025-06-01（JSON 里在 history 后面加一条）。`,
    );
  }
  if (since < view.since) return { fault: orderFault(editable.since, since, view.since) };
  if (note && sameWords(note, view.note, isLossy)) {
    return fault(
      editable.note,
      '日期是新的，说明还是上一次的',
      '写这次的说明；没有的，清空这一格。',
    );
  }
  const change = { date: since, status: now as ItemStatus, ...(note && { note }) };
  return { change };
}

function nameOf(status: string): string {
  return statusNames[status as ItemStatus];
}
