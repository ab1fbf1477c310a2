import { parse } from 'csv-parse/sync';
import { Failure } from '../../diagnostics/failure.ts';
import { decodeText } from '../../notice/text/decode.ts';
import { cellWords } from '../../outputs/open-data/cell.ts';
import { editable, idHeader, itemColumns } from '../../outputs/open-data/item-columns.ts';
import type { ItemRow, ItemRows } from './item-rows.ts';
import { noItems } from './no-items.ts';
import type { RowFault } from './row-fault.ts';
import { short } from './short.ts';

/** What spreadsheets put between cells: as CSV, as text, and as CSV where a comma is a decimal point. */
const separators = [',', '\t', ';'];
const known = new Set(itemColumns.map(({ header }) => header));

/**
 * Reads items.csv as Excel, WPS and LibreOffice save it: UTF-8, UTF-16 or GBK, its cells divided by
 * commas, tabs or semicolons. Throws a Failure if it is no such table.
 */
export function readTable(name: string, bytes: Uint8Array): ItemRows {
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw new Failure(`“${name}”不是文字文件。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”后再导入。`);
  }
  const records = recordsOf(name, decoded.text);
  const headers = (records[0] ?? []).map(cellWords);
  refuseOtherTables(name, headers);
  const faults: RowFault[] = [];
  const rows = records.slice(1).flatMap((record, index): ItemRow[] => {
    if (record.every((cell) => cellWords(cell) === '')) return [];
    const where = `第 ${index + 2} 行`;
    const extra = record.slice(headers.length).find((cell) => cellWords(cell) !== '');
    if (extra !== undefined) {
      faults.push({
        where,
        column: null,
        message: `应有 ${headers.length} 格，和第一行一样多；后面多出了“${short(extra)}”`,
        advice: '多半是一格里的逗号没有加引号。请用 Excel 或 WPS 改，不用记事本。',
      });
      // Its cells stand under other headers: what they seem to change would only confuse.
      return [];
    }
    return [{ where, cells: cellsOf(headers, record) }];
  });
  const unknown = headers.filter((header) => header !== '' && !known.has(header));
  return { rows, unknown, isLossy: decoded.encoding === 'gb18030', faults };
}

/** True if a text is a table whose first row has the columns by which an import finds items. */
export function isItemTable(bytes: Uint8Array): boolean {
  const text = decodeText(bytes)?.text ?? '';
  return separators.some((separator) => headerCells(text, separator).includes(idHeader));
}

function recordsOf(name: string, text: string): string[][] {
  const delimiter = separators
    .map((separator) => ({ separator, count: knownHeaders(text, separator) }))
    .toSorted((a, b) => b.count - a.count)[0]?.separator;
  try {
    return parse(text, { bom: true, delimiter: delimiter ?? ',', relax_column_count: true });
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new Failure(
      `“${name}”${line === undefined ? '' : `第 ${line} 行前后`}的引号不成对，读不了。请用 Excel 或 WPS 打开看看，另存为 CSV 后再导入。`,
    );
  }
}

function knownHeaders(text: string, separator: string): number {
  return headerCells(text, separator).filter((header) => known.has(header)).length;
}

function headerCells(text: string, separator: string): string[] {
  const end = text.search(/[\r\n]/);
  const line = (end < 0 ? text : text.slice(0, end)).replace(/^\ufeff/, '');
  return line.split(separator).map((cell) => cellWords(cell.replaceAll('"', '')));
}

function refuseOtherTables(name: string, headers: readonly string[]): void {
  const named = headers.filter((header) => header !== '');
  const twice = named.find((header, index) => named.indexOf(header) !== index);
  if (twice !== undefined) {
    throw new Failure(`“${name}”的第一行应每个列名只写一次；“${twice}”写了两次。请删去一列。`);
  }
  if (!headers.includes(idHeader)) {
    const found = named.length === 0 ? '空的' : `“${named.slice(0, 5).map(short).join('、')}”`;
    throw new Failure(
      `“${name}”的第一行应是 items.csv 的列名，其中要有“${idHeader}”；现在是${found}。请不要改第一行。`,
    );
  }
  const columns = Object.values(editable);
  if (!columns.some((header) => headers.includes(header))) {
    throw noItems(name);
  }
}

/** Cells that are left out at the end of a row are empty. */
function cellsOf(headers: readonly string[], record: readonly string[]): Map<string, string> {
  return new Map(headers.map((header, index) => [header, cellWords(record[index] ?? '')]));
}
