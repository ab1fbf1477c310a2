import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { buildMoment } from '../../loader/today.ts';
import { realPath } from '../files/real-path.ts';
import { systemFault } from '../files/system-fault.ts';
import { makeFolderBeside } from '../files/temporary-folder.ts';
import { zipFolder } from './zip-folder.ts';

/** A zip that is made in a fresh folder beside its target and waits there to take its place. */
export class ZipInWaiting {
  readonly #target: string;
  readonly #folder: string;
  readonly #made: string;

  /** Fails, before anything was made, where no zip can be put. */
  constructor(target: string) {
    this.#target = realPath(target);
    if (statSync(this.#target, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(`“${target}”是一个文件夹，不能当作压缩包。请用 --zip 指明另一个文件名。`);
    }
    this.#folder = makeFolderBeside(this.#target, target);
    this.#made = join(this.#folder, basename(this.#target));
  }

  /** Packs a folder. */
  pack(folder: string): void {
    // No fixed date: a server tells by date and size whether a file has changed since it was loaded.
    zipFolder(folder, this.#made, buildMoment());
  }

  /** Puts the packed zip in the target's place: call it once the site is in its own. */
  takePlace(): void {
    try {
      renameSync(this.#made, this.#target);
    } catch (error) {
      const reason = systemFault(error);
      if (reason === null) throw error;
      throw new Failure(
        `网站已经更新，压缩包“${this.#target}”还是旧的。${reason}请关掉正在使用它的程序，再运行一次。`,
      );
    }
  }

  /** Removes what is left of the making. */
  clearUp(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
