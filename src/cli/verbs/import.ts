import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { importNotice } from '../../importer/import-notice.ts';
import { issuerDraft } from '../../importer/issuer-draft.ts';
import type { Imported, ImportOptions } from '../../importer/make-notice.ts';
import { formatImport } from '../../importer/report.ts';
import { outputFormat } from '../output-format.ts';
import { contentOption, type ExitStatus, formatOption, textOption, type Verb } from '../verb.ts';
import { type NewFile, setAside, writeNewFiles } from '../write-new-files.ts';

/** `tongbao import`: the office's file → content files. */
export const importVerb: Verb = {
  name: 'import',
  usage:
    'import 文件… --issuer 发布单位 [--notice 通报] [--force] [--content 文件夹] [--format json]',
  summary: '从批准的原文生成内容文件，并列出每一处拿不准的地方',
  options: {
    issuer: { type: 'string' },
    notice: { type: 'string' },
    force: { type: 'boolean' },
    ...contentOption,
    ...formatOption,
  },
  async run(call): Promise<ExitStatus> {
    const format = outputFormat(call);
    const folder = textOption(call, 'content', 'content');
    const issuer = textOption(call, 'issuer', '');
    const notice = textOption(call, 'notice', '') || undefined;
    if (call.operands.length === 0 || issuer === '') {
      throw new Failure(`请写明要导入的文件和发布单位。用法：npx tongbao ${importVerb.usage}`);
    }
    const commandOptions = folder === 'content' ? '' : `--content ${quoted(folder)}`;
    const options = { issuer, commandOptions, ...(notice !== undefined && { notice }) };
    const imports: Imported[] = [];
    for (const file of call.operands) imports.push(await read(file, options));
    refuseSameTarget(imports);
    const notices = imports.filter(({ summary }) => summary.items.total > 0);
    const written = write(folder, issuer, notices, call.options['force'] === true);
    if (format === 'json') {
      const result = imports.map(({ files, ...rest }) => ({
        ...rest,
        files: files.map(({ path }) => path),
      }));
      process.stdout.write(`${JSON.stringify({ imports: result, ...written }, null, 2)}\n`);
    } else {
      process.stdout.write(imports.map(formatImport).join('\n'));
      process.stdout.write(formatWritten(folder, imports, written, commandOptions));
    }
    return notices.length === imports.length ? 0 : 1;
  },
};

/** What became of the content folder. */
interface Written {
  /** Files written, relative to the content folder. */
  written: string[];
  /** Where older files were put that had to make room. */
  setAside: string[];
  /** What is doubtful about an issuer.md that was written. */
  issuerDoubts: Diagnostic[];
}

/** A folder as it can be typed into a command line. */
function quoted(folder: string): string {
  return /^[\w./\\:\u4e00-\u9fff-]+$/.test(folder) ? folder : `"${folder}"`;
}

async function read(file: string, options: ImportOptions): Promise<Imported> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`打不开文件“${file}”。请检查文件名，并确认文件没有被别的程序占用。`);
  }
  const result = await importNotice({ name: basename(file), bytes }, options);
  if (!result.ok) throw new Failure(`${file}：${result.message}`);
  return result;
}

function refuseSameTarget(imports: readonly Imported[]): void {
  const sources = new Map<string, string>();
  for (const { noticeId, source } of imports) {
    const other = sources.get(noticeId);
    if (other !== undefined) {
      throw new Failure(
        `“${other}”和“${source}”会写进同一个文件夹“${noticeId}”。请分开导入，各用 --notice 取一个名字。`,
      );
    }
    sources.set(noticeId, source);
  }
}

function write(
  folder: string,
  issuer: string,
  imports: readonly Imported[],
  force: boolean,
): Written {
  const [first] = imports;
  if (!first) return { written: [], setAside: [], issuerDoubts: [] };
  const folders = imports.map(({ noticeId }) => `${issuer}/${noticeId}`);
  const taken = folders.find((notice) => holdsNotice(join(folder, notice)));
  if (taken !== undefined && !force) {
    throw new Failure(
      `“${join(folder, taken)}”里已经有这份通报（notice.md 或 items 里的文件），没有改动。要重新导入的，加上 --force，原来的文件会留在旁边。`,
    );
  }
  const files: NewFile[] = imports.flatMap((imported) => imported.files);
  const draft = existsSync(join(folder, issuer, 'issuer.md')) ? null : issuerDraft(first);
  if (draft) files.unshift(draft.file);
  const moved: Moved[] = [];
  try {
    for (const notice of folders.filter((name) => holdsNotice(join(folder, name)))) {
      for (const path of [`${notice}/notice.md`, `${notice}/items`]) {
        const to = setAside(folder, path);
        if (to !== null) moved.push({ from: join(folder, path), to });
      }
    }
    writeNewFiles(folder, files);
  } catch (error) {
    moveBack(moved, error);
    throw error;
  }
  return {
    written: files.map(({ path }) => path),
    setAside: moved.map(({ to }) => to),
    issuerDoubts: draft?.doubts ?? [],
  };
}

/** True if a notice's folder holds any of what an import writes. */
function holdsNotice(folder: string): boolean {
  const items = join(folder, 'items');
  return (
    existsSync(join(folder, 'notice.md')) ||
    (existsSync(items) && readdirSync(items).some((name) => name.endsWith('.md')))
  );
}

/** An older file or folder that was set aside. */
interface Moved {
  from: string;
  to: string;
}

/** Puts what was set aside back where it was; says where it is if that fails, too. */
function moveBack(moved: readonly Moved[], reason: unknown): void {
  const left = moved.toReversed().filter(({ from, to }) => {
    try {
      renameSync(to, from);
      return false;
    } catch {
      return true;
    }
  });
  if (left.length === 0) return;
  const places = left.map(({ from, to }) => `“${to}”（原名“${basename(from)}”）`).join('、');
  throw new Failure(
    `没有写完，也没能把原来的文件放回去：${reason instanceof Error ? reason.message : reason}。原来的文件在${places}，请改回原名。`,
  );
}

function formatWritten(
  folder: string,
  imports: readonly Imported[],
  result: Written,
  commandOptions: string,
): string {
  const lines = imports
    .filter(({ summary }) => summary.items.total === 0)
    .map(
      ({ source }) =>
        `“${source}”里没有找到整改事项，不像巡察整改进展情况通报，没有写入。请检查是不是选错了文件。`,
    );
  if (result.issuerDoubts.length > 0) lines.push(formatForPeople(result.issuerDoubts));
  if (result.setAside.length > 0) {
    lines.push(`原来的文件留在：${result.setAside.join('、')}`);
  }
  if (result.written.length > 0) {
    lines.push(`已写入 ${result.written.length} 个文件，在文件夹 ${folder}。`);
    const check = ['npx tongbao check', commandOptions].filter(Boolean).join(' ');
    lines.push(`请核对上面拿不准的地方，再运行 ${check}。`);
  }
  return `\n${lines.join('\n')}\n`;
}
