/** The deepest heading that Markdown has. */
const deepest = 6;

/** Turns ranks into heading levels without gaps. */
export class Depth {
  readonly #base: number;
  #open: number[] = [];

  constructor(base: number) {
    this.#base = base;
  }

  enter(rank: number): number {
    this.#open = this.#open.filter((one) => one < rank);
    this.#open.push(rank);
    return Math.min(this.#base + this.#open.length - 1, deepest);
  }
}
