import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { type Imported, importNotice } from '../../importer/import-notice.ts';
import { issuerDraft } from '../../importer/issuer-draft.ts';
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
  run(call): ExitStatus {
    const format = outputFormat(call);
    const folder = textOption(call, 'content', 'content');
    const issuer = textOption(call, 'issuer', '');
    const notice = textOption(call, 'notice', '') || undefined;
    if (call.operands.length === 0 || issuer === '') {
      throw new Failure(`请写明要导入的文件和发布单位。用法：tongbao ${importVerb.usage}`);
    }
    const imports = call.operands.map((file) => read(file, issuer, notice));
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
      process.stdout.write(formatWritten(folder, imports, written));
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

function read(file: string, issuer: string, notice: string | undefined): Imported {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`打不开文件“${file}”。请检查文件名，并确认文件没有被别的程序占用。`);
  }
  const source = { name: basename(file), bytes };
  const result = importNotice(source, { issuer, ...(notice !== undefined && { notice }) });
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
  const aside: string[] = [];
  for (const { noticeId } of imports) {
    const notice = `${issuer}/${noticeId}`;
    if (!existsSync(join(folder, notice, 'notice.md'))) continue;
    if (!force) {
      throw new Failure(
        `“${join(folder, notice)}”里已经有这份通报，没有改动。要重新导入的，加上 --force，原来的文件会留在旁边。`,
      );
    }
    for (const name of ['notice.md', 'items']) {
      const moved = setAside(folder, `${notice}/${name}`);
      if (moved !== null) aside.push(moved);
    }
  }
  const files: NewFile[] = imports.flatMap((imported) => imported.files);
  const draft = existsSync(join(folder, issuer, 'issuer.md')) ? null : issuerDraft(first);
  if (draft) files.unshift(draft.file);
  writeNewFiles(folder, files);
  return {
    written: files.map(({ path }) => path),
    setAside: aside,
    issuerDoubts: draft?.doubts ?? [],
  };
}

function formatWritten(folder: string, imports: readonly Imported[], result: Written): string {
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
    lines.push('请核对上面拿不准的地方，再运行 tongbao check。');
  }
  return `\n${lines.join('\n')}\n`;
}
