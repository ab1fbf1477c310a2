import { sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Read } from './text-file.ts';

/** What was read of folders, by their paths, to be read again only where something has changed. */
export class KeptReadings<Value> {
  #known: ReadonlyMap<string, Read<Value>> = new Map();
  #asked = new Map<string, Read<Value>>();
  #stale = new Set<string>();

  /** What is known of this folder does not count any more. */
  forget(path: string): void {
    this.#stale.add(path);
  }

  /** What is known of the folders in this one does not count any more. */
  forgetWithin(folder: string): void {
    for (const path of this.#known.keys()) {
      if (path.startsWith(folder + sep)) this.#stale.add(path);
    }
  }

  /** Nothing that is known counts any more. */
  forgetAll(): void {
    for (const path of this.#known.keys()) this.#stale.add(path);
  }

  /** Begins a round, in which every folder there is will be asked for. */
  begin(): void {
    this.#asked = new Map();
  }

  /** What is known of a folder, or else what `read` tells; the same object where that is the same. */
  get(path: string, read: () => Read<Value>): Read<Value> {
    const known = this.#known.get(path);
    let reading = known;
    if (!reading || this.#stale.has(path)) {
      const fresh = read();
      reading = known && isDeepStrictEqual(known, fresh) ? known : fresh;
    }
    this.#asked.set(path, reading);
    return reading;
  }

  /** Ends a round; true if it told anything else than the one before it. */
  end(): boolean {
    const isSame =
      this.#asked.size === this.#known.size &&
      [...this.#asked].every(([path, reading]) => this.#known.get(path) === reading);
    this.#known = this.#asked;
    this.#stale.clear();
    return !isSame;
  }
}
