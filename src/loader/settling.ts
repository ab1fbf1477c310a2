/** Milliseconds without an event after which changes are looked at: one save has several events. */
const settlingTime = 20;

/**
 * Milliseconds after which they are looked at once more. For 50 ms after a change of a file the
 * watcher (chokidar) tells of no other, so a file that is written in two steps may be half there.
 */
const secondLook = 60;

/** Makes one look of the several events of a save, or of a whole import. */
export class Settling<Change> {
  readonly #look: (changes: Change[], isSettled: boolean) => void;
  readonly #changes = new Map<string, Change>();
  #seesNew = false;
  #timer: NodeJS.Timeout | undefined;

  /** `look` is called with all changes; and again, as the last time, when they have settled. */
  constructor(look: (changes: Change[], isSettled: boolean) => void) {
    this.#look = look;
  }

  /** Takes a change; one with the same key takes the place of an earlier one. */
  add(key: string, change: Change): void {
    this.#changes.set(key, change);
    this.#seesNew = true;
    this.#wait(settlingTime);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookNow(), milliseconds);
  }

  #lookNow(): void {
    const changes = [...this.#changes.values()];
    const isSettled = !this.#seesNew;
    this.#seesNew = false;
    if (isSettled) this.#changes.clear();
    else this.#wait(secondLook);
    this.#look(changes, isSettled);
  }
}
