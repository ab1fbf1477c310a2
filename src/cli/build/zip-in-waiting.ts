import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { realPath } from '../files/real-path.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { dateOfBuild, zipFolder } from './zip-folder.ts';

/** A zip that is made in a fresh folder beside its target and waits there to take its place. */
export class ZipInWaiting {
  readonly #target: string;
  #folder: string | null = null;

  constructor(target: string) {
    this.#target = realPath(target);
    if (statSync(this.#target, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(`“${target}”是一个文件夹，不能当作压缩包。请用 --zip 指明另一个文件名。`);
    }
  }

  /** Packs a folder; gives what puts the zip in the target's place. */
  make(folder: string): () => void {
    const name = basename(this.#target);
    this.#folder = makeTemporaryFolder(dirname(this.#target), `${name}.building-`);
    const made = join(this.#folder, name);
    zipFolder(folder, made, dateOfBuild());
    return () => renameSync(made, this.#target);
  }

  /** Removes what is left of the making. */
  clearUp(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }
}
