import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';

/** A file by which a folder is known as a built site, so that nothing else is ever replaced. */
export const siteMark = join('data', 'notices.json');

/** A fresh folder beside the target, in which a site is built before it takes the target's place. */
export class FolderInWaiting {
  readonly #target: string;
  /** The fresh folder. */
  readonly path: string;

  constructor(target: string) {
    this.#target = resolve(target);
    refuseForeignFolder(this.#target);
    recover(this.#target);
    const parent = dirname(this.#target);
    mkdirSync(parent, { recursive: true });
    removeAbandoned(this.#target);
    this.path = mkdtempSync(join(parent, `${prefixOf(this.#target)}${process.pid}-`));
    // mkdtemp makes a folder for its owner alone; a web server must be able to read a site.
    chmodSync(this.path, 0o755);
  }

  /** Puts the fresh folder in the target's place. The two renames take no time to speak of. */
  takePlace(): void {
    const previous = previousOf(this.#target);
    if (existsSync(this.#target)) renameSync(this.#target, previous);
    renameSync(this.path, this.#target);
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
  const path = resolve(target);
  const previous = previousOf(path);
  if (!existsSync(previous)) return;
  if (existsSync(path)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, path);
}

function previousOf(target: string): string {
  return `${target}.previous`;
}

function prefixOf(target: string): string {
  return `${basename(target)}.building-`;
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

/** Removes what builds left behind that were killed; those of running processes stay. */
function removeAbandoned(target: string): void {
  const parent = dirname(target);
  const prefix = prefixOf(target);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (!isRunning(owner)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
