import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import type { Imported } from '../../importer/make-notice.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import {
  insideFolder,
  makeFolder,
  type NewFile,
  setAside,
  writeNewFiles,
} from '../files/write-new-files.ts';
import { comparePictures } from './existing-notice.ts';

/** What was put into the content folder. */
export interface Placed {
  /** Folders of the notices. */
  notices: string[];
  /** Where older folders of notices were put that had to make room. */
  setAside: string[];
}

/**
 * Notices of one issuer that wait, each written whole in a folder of its own, until all take their
 * places: each by one rename, so that whoever stops the command leaves no notice half written. The
 * folder they wait in is the issuer's, since only within a disk a rename is one step; its name
 * begins with a dot, so that it is never read.
 */
export class StagedNotices {
  readonly #content: string;
  readonly #issuer: string;
  readonly #ids: string[] = [];
  #folder: string | null = null;
  #made: string[] = [];

  constructor(content: string, issuer: string) {
    this.#content = content;
    this.#issuer = issuer;
  }

  /** Writes a notice to where it waits, with what of its present folder an import does not write. */
  add({ issuer, noticeId, files, pictures }: Imported): void {
    const target = insideFolder(this.#content, `${issuer}/${noticeId}`);
    this.#folder ??= this.#makeFolder();
    mkdirSync(join(this.#folder, noticeId));
    if (existsSync(target)) carryOver(target, join(this.#folder, noticeId));
    const newFiles: NewFile[] = [
      ...files.map(({ path, text }) => ({ path: path.slice(issuer.length + 1), text })),
      ...comparePictures(target, pictures).missing.map(({ name, bytes }) => ({
        path: `${noticeId}/attachments/${name}`,
        bytes,
      })),
    ];
    writeNewFiles(this.#folder, newFiles);
    this.#ids.push(noticeId);
  }

  /**
   * Puts every notice in its place, and issuer.md where it is to be written: all, or none if one
   * cannot be put there. What stands in a place is set aside.
   */
  place(issuerFile: NewFile | null): Placed {
    const folder = this.#folder;
    if (folder === null) return { notices: [], setAside: [] };
    const done: Placed = { notices: [], setAside: [] };
    const undo: (() => void)[] = [];
    const moved: Moved[] = [];
    try {
      if (issuerFile) {
        writeNewFiles(this.#content, [issuerFile]);
        undo.push(() => rmSync(join(this.#content, issuerFile.path)));
      }
      for (const id of this.#ids) {
        const path = `${this.#issuer}/${id}`;
        const target = insideFolder(this.#content, path);
        const aside = setAside(this.#content, path);
        if (aside !== null) moved.push({ from: target, to: aside });
        renameSync(join(folder, id), target);
        undo.push(() => renameSync(target, join(folder, id)));
        done.notices.push(target);
      }
    } catch (error) {
      for (const step of undo.reverse()) attempt(step);
      moveBack(moved, error);
      throw error;
    }
    return { ...done, setAside: moved.map(({ to }) => to) };
  }

  /** Removes what still waits, and folders that were made for it and are empty. */
  abandon(): void {
    if (this.#folder === null) return;
    rmSync(this.#folder, { recursive: true, force: true });
    for (const made of this.#made.toReversed()) attempt(() => rmdirSync(made));
    this.#folder = null;
  }

  #makeFolder(): string {
    const parent = join(this.#content, this.#issuer);
    this.#made = makeFolder(parent);
    return makeTemporaryFolder(parent, '.importing-');
  }
}

/** Copies what an import does not write, attachments above all; what begins with a dot is not read. */
function carryOver(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name === 'notice.md' || name === 'items' || name.startsWith('.')) continue;
    cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
}

/** An older folder that was set aside. */
interface Moved {
  from: string;
  to: string;
}

/** Puts what was set aside back where it was; says where it is if that fails, too. */
function moveBack(moved: readonly Moved[], reason: unknown): void {
  const left = moved.toReversed().filter(({ from, to }) => !attempt(() => renameSync(to, from)));
  if (left.length === 0) return;
  const places = left.map(({ from, to }) => `“${to}”（原名“${basename(from)}”）`).join('、');
  throw new Failure(
    `没有写完，也没能把原来的文件放回去：${reason instanceof Error ? reason.message : reason}。原来的文件在${places}，请改回原名。`,
  );
}

/** Does a step as far as it goes; false if it failed. */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
