import { Failure } from '../../diagnostics/failure.ts';
import { explainIssue } from '../../notice/files/schema-issue.ts';
import { decodeText } from '../../notice/text/decode.ts';
import { cellWords } from '../../outputs/open-data/cell.ts';
import { textOf } from '../../outputs/open-data/csv.ts';
import { editable, itemColumns } from '../../outputs/open-data/item-columns.ts';
import { itemEntry } from '../../outputs/open-data/item-entry.ts';
import { noticeEntry } from '../../outputs/open-data/notice-entry.ts';
import type { ItemRow, ItemRows } from './item-rows.ts';
import { noItems } from './no-items.ts';
import type { RowFault } from './row-fault.ts';

/** What JSON says once, in `history`. */
const derived: readonly string[] = [editable.since, editable.note];
const columns = itemColumns.filter(({ header }) => !derived.includes(header));

/**
 * Reads items.json or items.jsonl, each entry as the row that items.csv has of it. Throws a Failure if
 * it is no JSON.
 */
export function readEntries(name: string, bytes: Uint8Array): ItemRows {
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, '') ?? '';
  const isLines = /\.(?:jsonl|ndjson)$/i.test(name);
  const entries = isLines ? entriesOfLines(name, text) : entriesOfArray(name, text);
  if (entries.some(({ value }) => noticeEntry.safeParse(value).success)) throw noItems(name);
  const faults: RowFault[] = [];
  const rows: ItemRow[] = [];
  for (const { where, value } of entries) {
    const read = itemEntry.safeParse(value, { reportInput: true });
    if (read.success) {
      const cells = columns.map(
        (column) => [column.header, cellWords(textOf(column, read.data, 'items.json'))] as const,
      );
      rows.push({ where, cells: new Map(cells) });
    } else {
      const [explained] = read.error.issues.flatMap((issue) => explainIssue(issue, itemEntry));
      faults.push({
        where,
        column: null,
        message: explained?.message ?? '应是 items.json 里那样的一项',
        advice: '照 items.json 的样子改正，各项的含义见网站的 /data/。',
      });
    }
  }
  return { rows, unknown: [], isLossy: false, faults };
}

interface Entry {
  where: string;
  value: unknown;
}

function entriesOfArray(name: string, text: string): Entry[] {
  const value = parsed(`“${name}”`, text);
  if (!Array.isArray(value)) {
    throw new Failure(`“${name}”应是一个数组（以“[”开头），像 items.json 那样。`);
  }
  return value.map((entry, index) => ({ where: `第 ${index + 1} 项`, value: entry }));
}

function entriesOfLines(name: string, text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const where = `第 ${index + 1} 行`;
    return line.trim() === '' ? [] : [{ where, value: parsed(`“${name}”${where}`, line) }];
  });
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${place}不是 JSON，读不了。请重新下载，或者检查括号和引号。`);
  }
}
