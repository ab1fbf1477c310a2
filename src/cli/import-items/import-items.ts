import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { readContent } from '../../loader/read-content.ts';
import { checkConditions } from '../checked-content.ts';
import { command, contentWords, pathWord } from '../command-words.ts';
import { rewriteFiles } from '../files/rewrite-file.ts';
import type { ExitStatus } from '../verb.ts';
import { type ChangeSet, changeSet } from './change-set.ts';
import { changedFiles } from './changed-files.ts';
import { formatItemChanges, formatOlderRows, formatRowFaults } from './format-result.ts';
import type { ItemRows } from './item-rows.ts';
import { readEntries } from './read-entries.ts';
import { isItemTable, readTable } from './read-table.ts';

const tableEndings = ['.csv', '.tsv'];
const jsonEndings = ['.json', '.jsonl', '.ndjson'];
/** Tables that spreadsheets keep in a form of their own. */
const workbookEndings = ['.xlsx', '.xls', '.et', '.ods'];

/** How `tongbao import` was asked for with a file of open data. */
export interface ItemsCall {
  /** The content folder. */
  content: string;
  /** True if the changes are to be written. */
  write: boolean;
  format: 'text' | 'json';
}

/** True if a file is one of items and not a notice: by its ending, a text by its first row. */
export function isItemsFile(file: string): boolean {
  const ending = extname(file).toLowerCase();
  if (ending === '.txt') return isItemTable(readIfThere(file));
  return [...tableEndings, ...jsonEndings, ...workbookEndings].includes(ending);
}

/**
 * Takes over from items.csv (or items.json, items.jsonl) what was changed in it: statuses, deadlines,
 * and what became of items since. Shows the changes; writes them all, or none, where it is told to.
 */
export function importItems(file: string, call: ItemsCall): ExitStatus {
  const rows = readRows(file);
  const { content } = readContent(call.content);
  const set = changeSet(rows, content);
  const isText = call.format === 'text';
  const name = basename(file);
  if (isText) process.stdout.write(shown(name, set, rows.unknown));
  // What cannot be read of one row may be a fault of all: nothing is written, nor worked out.
  const { files, findings } =
    set.faults.length > 0
      ? { files: [], findings: [] }
      : changedFiles(set.changes, checkConditions(call.content));
  const isWrong = set.faults.length > 0 || hasErrors(findings);
  const isWritten = call.write && !isWrong && files.length > 0;
  if (isWritten) rewriteFiles(files);
  if (isText) process.stdout.write(closing(file, call, { findings, isWrong, count: files.length }));
  else process.stdout.write(asJson({ file, set, findings, unknown: rows.unknown, isWritten }));
  return isWrong ? 1 : 0;
}

function readRows(file: string): ItemRows {
  const name = basename(file);
  const ending = extname(file).toLowerCase();
  if (workbookEndings.includes(ending)) {
    throw new Failure(`“${name}”请先用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”后再导入。`);
  }
  if (statSync(file).isDirectory()) {
    throw new Failure(`“${file}”应是文件，不是文件夹。请写明里面的 items.csv。`);
  }
  const bytes = readFileSync(file);
  return jsonEndings.includes(ending) ? readEntries(name, bytes) : readTable(name, bytes);
}

/** A file that cannot be read is told by the import of notices. */
function readIfThere(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

function shown(
  name: string,
  { changes, faults, older }: ChangeSet,
  unknown: readonly string[],
): string {
  return [
    ...(unknown.length > 0 ? [`没有读的列：${unknown.join('、')}\n`] : []),
    formatOlderRows(older),
    ...(changes.length > 0 || faults.length + older.length === 0
      ? [formatItemChanges(name, changes)]
      : []),
    formatRowFaults(name, faults),
  ].join('');
}

interface Result {
  findings: Diagnostic[];
  isWrong: boolean;
  /** How many files there are to write. */
  count: number;
}

function closing(file: string, call: ItemsCall, { findings, isWrong, count }: Result): string {
  const content = contentWords(call.content);
  const told =
    findings.length === 0 ? '' : `这样改以后，检查会发现：\n${formatForPeople(findings)}\n`;
  if (isWrong) return `${told}没有写入任何文件。请改正以后再导入。\n`;
  if (count === 0) return told;
  if (call.write) {
    return `${told}已写入 ${count} 个文件。请再运行 ${command('check', content)}。\n`;
  }
  return `${told}没有写入。要照此写入的：${command('import', pathWord(file), '--write', content)}\n`;
}

interface Told {
  file: string;
  set: ChangeSet;
  findings: Diagnostic[];
  unknown: string[];
  isWritten: boolean;
}

function asJson({ file, set, findings, unknown, isWritten }: Told): string {
  const changes = set.changes.map(({ item, where, values, added }) => ({
    id: item.key,
    file: item.file,
    where,
    values,
    added,
  }));
  const { faults, older } = set;
  const told = {
    source: file,
    changes,
    faults,
    older,
    findings,
    unknownColumns: unknown,
    written: isWritten,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
