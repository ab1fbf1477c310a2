import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { filesOf, type Notice } from '../../notice/content.ts';
import { plainLines } from '../../notice/source-file.ts';
import { changesOnly, keepsWords } from './prove-fix.ts';

/** A content file with fixes in it, not yet written. */
export interface MendedFile {
  file: string;
  before: Buffer;
  after: Buffer;
  /** The findings that are mended by it. */
  mended: Diagnostic[];
}

/**
 * Works out the files of a notice with the fixes of these findings, by file. Throws a Failure, in a
 * sentence, if a file is not the one that was checked or cannot be written, or if it or the words of
 * the notice would differ in anything else.
 */
export function mendNotice(
  notice: Notice,
  findings: ReadonlyMap<string, readonly Diagnostic[]>,
): MendedFile[] {
  const files = filesOf(notice).flatMap(({ file }) => {
    const ofFile = findings.get(file);
    return ofFile ? [mendFile(notice, file, ofFile)] : [];
  });
  const texts = new Map(files.map(({ file, after }) => [file, plainLines(after.toString())]));
  if (files.length > 0 && !keepsWords(notice, texts)) throw changesMore(notice.file);
  return files;
}

function mendFile(notice: Notice, file: string, findings: readonly Diagnostic[]): MendedFile {
  const before = readFileSync(file);
  const text = textOf(file, before);
  const checked = filesOf(notice).find((one) => one.file === file)?.fileText;
  if (plainLines(text) !== checked) throw changedMeanwhile(file);
  // The system lets a file be replaced that it does not let be written.
  if ((statSync(file).mode & 0o222) === 0) {
    throw new Failure(`“${file}”是只读的。请在文件属性里去掉“只读”，再运行一次。`);
  }
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const { text: after, applied } = applyFixes(text, fixes);
  if (!changesOnly(notice, file, plainLines(after), new Set(applied.map(({ key }) => key)))) {
    throw changesMore(file);
  }
  const mended = findings.filter(({ fix }) => fix && applied.includes(fix));
  return { file, before, after: Buffer.from(after), mended };
}

/** Puts the mended file in the place of the one that it was made from, whole or not at all. */
export function writeMended({ file, before, after }: MendedFile): void {
  // A name with a dot in front is not read as content, if a fault leaves it behind.
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(aside, after, { flag: 'wx', mode: statSync(file).mode });
    if (!readFileSync(file).equals(before)) throw changedMeanwhile(file);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** The text with its byte order mark and line ends. */
function textOf(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`“${file}”不是 UTF-8 编码。请先用记事本另存为 UTF-8。`);
  }
}

function changesMore(file: string): Failure {
  return new Failure(
    `“${file}”照程序的办法改正，别处也会变。请照检查报告自己改这个文件，再运行一次。`,
  );
}

function changedMeanwhile(file: string): Failure {
  return new Failure(`检查以后，“${file}”又被改过。请再运行一次。`);
}
