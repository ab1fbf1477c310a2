import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { realPath } from '../files/real-path.ts';
import { makeFolderBeside } from '../files/temporary-folder.ts';

/** A file by which a folder is known as a built site, so that nothing else is ever replaced. */
export const siteMark = join('data', 'notices.json');

/** A fresh folder beside the target, in which a site waits until it takes the target's place. */
export class FolderInWaiting {
  readonly #target: string;
  /** The fresh folder. */
  readonly path: string;

  constructor(target: string) {
    // A link to the folder that is published stays one: what it leads to is replaced.
    this.#target = realPath(target);
    refuseForeignFolder(this.#target);
    refuseForeignFolder(previousOf(this.#target));
    recover(this.#target);
    this.path = makeFolderBeside(this.#target, target);
  }

  /** Takes over everything in a folder, which is gone then; it may be on another disk. */
  adopt(folder: string): void {
    try {
      rmSync(this.path, { recursive: true });
      renameSync(folder, this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      cpSync(folder, this.path, { recursive: true });
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Puts the fresh folder in the target's place. The two renames take no time to speak of. */
  takePlace(): void {
    const previous = previousOf(this.#target);
    if (existsSync(this.#target)) renameSync(this.#target, previous);
    try {
      renameSync(this.path, this.#target);
    } catch (error) {
      recover(this.#target);
      throw error;
    }
    rmSync(previous, { recursive: true, force: true });
  }

  /** Removes the fresh folder; the target stays as it was. */
  abandon(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/**
 * Brings the last whole site back if a build was killed between the two renames that put a new one
 * in its place.
 */
export function recover(target: string): void {
  const path = realPath(target);
  const previous = previousOf(path);
  // A folder of that name which is no site of ours is somebody's own.
  if (!existsSync(join(previous, siteMark))) return;
  if (existsSync(path)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, path);
}

function previousOf(target: string): string {
  return `${target}.previous`;
}

function refuseForeignFolder(target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found || existsSync(join(target, siteMark))) return;
  if (!found.isDirectory()) {
    throw new Failure(`“${target}”是一个文件，不能当作网站的文件夹。请用 --out 指明另一个文件夹。`);
  }
  if (readdirSync(target).length === 0) return;
  throw new Failure(
    `文件夹“${target}”里有别的文件，不是本程序生成的网站，不能覆盖。请用 --out 指明另一个文件夹。`,
  );
}
