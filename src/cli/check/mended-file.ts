import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { filesOf, type Notice } from '../../notice/content/content.ts';
import { plainLines } from '../../notice/files/source-file.ts';
import { openForRewrite, type Rewrite } from '../files/rewrite-file.ts';
import { changesOnly, keepsWords } from './prove-fix.ts';

/** A content file with fixes in it, not yet written. */
export interface MendedFile extends Rewrite {
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
  const checked = filesOf(notice).find((one) => one.file === file)?.fileText ?? '';
  const { before, text } = openForRewrite(file, checked);
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const { text: after, applied } = applyFixes(text, fixes);
  if (!changesOnly(notice, file, plainLines(after), new Set(applied.map(({ key }) => key)))) {
    throw changesMore(file);
  }
  const mended = findings.filter(({ fix }) => fix && applied.includes(fix));
  return { file, before, after: Buffer.from(after), mended };
}

function changesMore(file: string): Failure {
  return new Failure(
    `“${file}”照程序的办法改正，别处也会变。请照检查报告自己改这个文件，再运行一次。`,
  );
}
