import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { isWithin } from './real-path.ts';

/** A file to be written, its path relative to a folder. */
export type NewFile = { path: string; text: string } | { path: string; bytes: Uint8Array };

/**
 * Writes new files into a folder, all or none: what was written before a fault goes again. Throws a
 * Failure if one of them would leave the folder or is there already.
 */
export function writeNewFiles(folder: string, files: readonly NewFile[]): void {
  for (const { path } of files) {
    const target = insideFolder(folder, path);
    if (existsSync(target)) {
      throw new Failure(`“${target}”已经有了，没有改动。`);
    }
  }
  const undo: (() => void)[] = [];
  try {
    for (const newFile of files) {
      const target = insideFolder(folder, newFile.path);
      for (const made of makeFolder(dirname(target))) undo.push(() => rmdirSync(made));
      // wx: what has come to stand there in the meantime is not overwritten, nor a link followed.
      const file = openSync(target, 'wx');
      undo.push(() => rmSync(target));
      try {
        writeFileSync(file, 'text' in newFile ? newFile.text : newFile.bytes);
      } finally {
        closeSync(file);
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error;
  }
}

/** Makes a folder and those above it; returns the ones that were not there, outermost first. */
export function makeFolder(folder: string): string[] {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path) && path !== dirname(path); path = dirname(path)) {
    missing.unshift(path);
  }
  mkdirSync(folder, { recursive: true });
  return missing;
}

/** Undoing goes as far as it can: a folder in which something else has come to stand is left. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

/**
 * Moves what is at this path in the content folder out of the way, to a name beside it that is
 * free and begins with a dot, so that it is no longer read. Returns that name, or null if there
 * was nothing.
 */
export function setAside(folder: string, path: string): string | null {
  const target = insideFolder(folder, path);
  if (!existsSync(target)) return null;
  for (let count = 1; ; count += 1) {
    const aside = join(dirname(target), `.${path.split('/').at(-1)}.${count}`);
    if (existsSync(aside)) continue;
    renameSync(target, aside);
    return aside;
  }
}

/** The path joined to the folder; throws a Failure if it, or a link on its way, leads elsewhere. */
export function insideFolder(folder: string, path: string): string {
  const target = resolve(folder, path);
  if (isWithin(target, folder) && target !== resolve(folder)) return join(folder, path);
  throw new Failure(`“${path}”不在内容文件夹“${folder}”里，没有写入。`);
}
