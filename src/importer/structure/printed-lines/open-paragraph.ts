import type { Block } from '../../block.ts';

/** Letters of a paragraph's beginning and end that are looked at. */
const looked = 240;

/** A paragraph while its lines are joined. */
export class OpenParagraph {
  readonly #first: Block;
  readonly #parts: string[];
  /** Its beginning; all of it if it is short. */
  head: string;
  /** Its end; all of it if it is short. */
  tail: string;
  lines = 1;

  constructor(first: Block) {
    this.#first = first;
    this.#parts = [first.text];
    this.head = first.text.slice(0, looked);
    this.tail = first.text.slice(-looked);
  }

  /** Adds a line, after a space if the line above was broken between two words of Latin letters. */
  add(words: string, spaced: boolean): void {
    const part = spaced ? ` ${words}` : words;
    this.#parts.push(part);
    if (this.head.length < looked) this.head = (this.head + part).slice(0, looked);
    this.tail = (this.tail + part).slice(-looked);
    this.lines += 1;
  }

  /** The paragraph as a block on its first line. */
  close(): Block {
    const { print: _, ...first } = this.#first;
    return this.lines === 1 ? first : { ...first, text: this.#parts.join('') };
  }
}
