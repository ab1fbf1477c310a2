/** A terminal that a bar is drawn on: standard error, where it is one. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const clearLine = '\r\u001b[2K';
/** Longer names would break the line, which could not be drawn again then. */
const nameLength = 24;

/** A line such as 已导入 37/1000 · 通报.docx · 12 秒, drawn again and again. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #start = performance.now();

  /** Draws nothing where there is no terminal, or but one file. */
  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
  }

  show(done: number, name: string): void {
    const seconds = Math.floor((performance.now() - this.#start) / 1000);
    const short = name.length > nameLength ? `…${name.slice(-nameLength)}` : name;
    this.#write(`${clearLine}已导入 ${done}/${this.#total} · ${short} · ${seconds} 秒`);
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    this.#write(clearLine);
  }

  #write(text: string): void {
    if (this.#terminal.isTTY && this.#total > 1) this.#terminal.write(text);
  }
}
