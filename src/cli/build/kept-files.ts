import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after which a file that no build wanted goes: 30 days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Documents and pictures that earlier builds made, by a digest of all that they were made of: a
 * build makes anew only those that would be different.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #basis: string;

  /** `basis` stands for what all of them are made with, such as fonts and the program itself. */
  constructor(folder: string, basis: string) {
    this.#folder = folder;
    this.#basis = basis;
    mkdirSync(folder, { recursive: true });
  }

  /** The file that was made of this data before, or one that is made and kept. */
  async take(
    name: string,
    data: string,
    make: () => Promise<Uint8Array> | Uint8Array,
  ): Promise<Uint8Array> {
    const digest = createHash('sha256').update(`${this.#basis}\0${name}\0${data}`).digest('hex');
    const file = join(this.#folder, `${digest}-${name}`);
    const kept = readKept(file);
    if (kept) return kept;
    const made = await make();
    // Whole, or not at all: another build may look for it at this moment.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, made);
    renameSync(draft, file);
    return made;
  }

  /** Removes what no build has taken for a month. */
  clearUp(now = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      const taken = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
      if (now - taken > keptFor) rmSync(file, { force: true });
    }
  }
}

/** What the file holds, which is then taken as of now; null if it is not there. */
function readKept(file: string): Uint8Array | null {
  try {
    const now = new Date();
    utimesSync(file, now, now);
    const kept = readFileSync(file);
    // A machine that lost its power can leave a name without what was written under it.
    return kept.length > 0 ? kept : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
