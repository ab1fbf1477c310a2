import type { Findings } from '../findings.ts';
import type { Styles } from '../styles.ts';
import { wordsOf, type XmlElement } from '../xml/element.ts';
import type { PlainBlock, PlainParagraph } from './plain.ts';
import { paragraphsOf } from './plain.ts';
import { readParagraph } from './plain-paragraph.ts';
import { readTable } from './plain-table.ts';
import { isLayout, nestedTableDoubt, rowsOf } from './table-use.ts';

/** Reads paragraphs and tables of a prepared body, cell, text box or note. */
export class BodyReader {
  readonly #styles: Styles;
  readonly #findings: Findings;
  readonly #nested: number[] = [];

  constructor(styles: Styles, findings: Findings) {
    this.#styles = styles;
    this.#findings = findings;
  }

  /** The blocks of a whole body. */
  read(body: XmlElement): PlainBlock[] {
    const blocks = this.#blocks(body, false);
    if (this.#nested.length > 0) this.#findings.doubts.push(nestedTableDoubt(this.#nested));
    return blocks;
  }

  #blocks(container: XmlElement, inCell: boolean): PlainBlock[] {
    const blocks: PlainBlock[] = [];
    for (const one of container.children) {
      if (typeof one === 'string') continue;
      if (one.name === 'w:p') push(blocks, this.#paragraph(one, inCell));
      else if (one.name === 'w:tbl') push(blocks, this.#table(one, inCell));
      else push(blocks, this.#blocks(one, inCell));
    }
    return blocks;
  }

  #paragraph(paragraph: XmlElement, inCell: boolean): PlainBlock[] {
    const { lines, beside } = readParagraph(paragraph, this.#styles);
    const blocks: PlainBlock[] = lines;
    for (const one of beside) push(blocks, this.#blocks(one, inCell));
    return blocks;
  }

  #table(table: XmlElement, inCell: boolean): PlainBlock[] {
    if (!inCell && !isLayout(table, this.#styles)) {
      const cell = (one: XmlElement) => paragraphsOf(this.#blocks(one, true));
      return [readTable(table, cell, this.#findings)];
    }
    const cells = rowsOf(table).flatMap(({ cells: found }) => found);
    const blocks = cells.flatMap((cell): PlainBlock[] => this.#blocks(cell, inCell));
    const first = paragraphsOf(blocks)[0];
    if (inCell && first && wordsOf(table) !== '') this.#nested.push(first.line);
    return blocks;
  }
}

/** Adds without a spread: a call holds only so many arguments. */
function push(blocks: PlainBlock[], more: readonly (PlainBlock | PlainParagraph)[]): void {
  for (const one of more) blocks.push(one);
}
