import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { plainLines } from '../../notice/files/source-file.ts';

/** A content file and what is to take its place. */
export interface Rewrite {
  file: string;
  before: Buffer;
  after: Buffer;
}

/**
 * Opens a content file that is to be changed, and gives its text with its byte order mark and line
 * ends. Throws a Failure if it is not the text that was read (`fileText`) or cannot be written.
 */
export function openForRewrite(file: string, fileText: string): { before: Buffer; text: string } {
  const before = readFileSync(file);
  const text = textOf(file, before);
  if (plainLines(text) !== fileText) throw changedMeanwhile(file);
  // The system lets a file be replaced that it does not let be written.
  if ((statSync(file).mode & 0o222) === 0) {
    throw new Failure(`“${file}”是只读的。请在文件属性里去掉“只读”，再运行一次。`);
  }
  return { before, text };
}

/** Puts a text in the place of the one that it was made from, whole or not at all. */
export function rewriteFile(rewrite: Rewrite): void {
  rewriteFiles([rewrite]);
}

/** Puts texts in the places of those that they were made from: all of them, or none. */
export function rewriteFiles(rewrites: readonly Rewrite[]): void {
  const waiting: { aside: string; rewrite: Rewrite }[] = [];
  const placed: Rewrite[] = [];
  try {
    for (const rewrite of rewrites) waiting.push({ aside: setAside(rewrite), rewrite });
    for (const { file, before } of rewrites) {
      if (!readFileSync(file).equals(before)) throw changedMeanwhile(file);
    }
    for (const { aside, rewrite } of waiting) {
      renameSync(aside, rewrite.file);
      placed.push(rewrite);
    }
  } catch (error) {
    for (const { file, before } of placed) writeFileSync(file, before);
    for (const { aside } of waiting) rmSync(aside, { force: true });
    throw error;
  }
}

/** Writes a text beside the file whose place it is to take. */
function setAside({ file, after }: Rewrite): string {
  // A name with a dot in front is not read as content, if a fault leaves it behind.
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(aside, after, { flag: 'wx', mode: statSync(file).mode });
    return aside;
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function textOf(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`“${file}”不是 UTF-8 编码。请先用记事本另存为 UTF-8。`);
  }
}

function changedMeanwhile(file: string): Failure {
  return new Failure(`读了以后，“${file}”又被改过。请再运行一次。`);
}
