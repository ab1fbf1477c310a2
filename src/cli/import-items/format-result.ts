import { onOneLine } from '../../diagnostics/finding-lines.ts';
import { currentStatus } from '../../notice/content/content.ts';
import { headingOf } from '../../notice/schema/label.ts';
import { type ItemStatus, statusNames } from '../../notice/status/item-status.ts';
import { editable } from '../../outputs/open-data/item-columns.ts';
import type { ItemChange, StatusChange, ValueChange } from './item-change.ts';
import type { RowFault } from './row-fault.ts';

/** How many rows are told one by one; the rest is counted. */
const most = 20;

/** What a file changes as lines for a person: item by item, each value as it is and as it will be. */
export function formatItemChanges(name: string, changes: readonly ItemChange[]): string {
  if (changes.length === 0) return `${name} 里的与内容一致，没有改动。\n`;
  const items = changes.flatMap(({ item, where, values, added }) => [
    '',
    `${item.file}（${where}）${onOneLine(headingOf(item))}`,
    ...values.map((value) => `    ${formatValue(value)}`),
    ...added.map((change, index) => {
      const history = [...item.history, ...added.slice(0, index)];
      return `    ${formatAdded(currentStatus({ status: item.status, history }), change)}`;
    }),
  ]);
  const lines = [`${name} 改了 ${changes.length} 个整改事项：`, ...items, ''];
  return lines.map((line) => `${line}\n`).join('');
}

function formatValue({ key, from, to }: ValueChange): string {
  return `${editable[key]}：${printValue(key, from)} → ${printValue(key, to)}`;
}

function printValue(key: ValueChange['key'], value: string | null): string {
  if (value === null) return '（没有写）';
  return key === 'status' ? statusNames[value as ItemStatus] : onOneLine(value);
}

function formatAdded(before: ItemStatus | undefined, change: StatusChange): string {
  const { date, status, note } = change;
  const from = before === undefined ? '（没有写）' : statusNames[before];
  const words = note === undefined ? '' : `，说明：${onOneLine(note)}`;
  return `${editable.currentStatus}：${from} → ${statusNames[status]}（从 ${date} 起${words}）`;
}

/** That rows are from before the last changes, as a line; '' where none is. */
export function formatOlderRows(older: readonly string[]): string {
  if (older.length === 0) return '';
  const rows =
    older.slice(0, most).join('、') + (older.length > most ? ` 等 ${older.length} 行` : '');
  return `${rows}没有内容里后来的进展记录：照内容里的，没有改动。\n`;
}

/** What cannot be taken over as lines for a person; '' where there is nothing. */
export function formatRowFaults(name: string, faults: readonly RowFault[]): string {
  if (faults.length === 0) return '';
  const rest = faults.length - most;
  const lines = faults
    .slice(0, most)
    .flatMap(({ where, column, message, advice }) => [
      `  ${where}${column === null ? '' : `“${column}”`}：${onOneLine(message)}`,
      `    怎么办：${onOneLine(advice)}`,
    ]);
  return [
    `${name} 有 ${faults.length} 处不能照着改：`,
    ...lines,
    ...(rest > 0 ? [`  另有 ${rest} 处，改正这些以后再看。`] : []),
    '',
    '',
  ].join('\n');
}
