import { parseLabel } from '../../../notice/text/numbering.ts';
import { type Table, tableBlock } from '../../block.ts';
import { LineWriter, type WrittenLine } from '../markup/line-writer.ts';
import { dataTablesOf } from './data-tables.ts';
import { displayOf, styleOf } from './display.ts';
import { type Element, isElement, lineOf, type Node } from './element.ts';
import { numberOfEntry } from './list-number.ts';
import type { Beside, Box, PageLine, PageLines } from './page-lines.ts';
import { shownFile } from './shown-file.ts';
import { type BesideWords, outermost, type Surroundings, surroundingsIn } from './surroundings.ts';
import { tableRows } from './table-rows.ts';

/** Prints a page as lines: what browsers set on a line of its own is one. */
export function printPage(body: Element): PageLines {
  return new Printer(dataTablesOf(body)).print(body);
}

/** A node that is to be printed, or an element that is to be closed. */
type Step = { node: Node; around: Surroundings } | { close: () => void };

class Printer {
  private readonly lines: PageLine[] = [];
  private readonly boxes: Box[] = [];
  private readonly besides: Beside[] = [];
  private readonly writer = new LineWriter();
  private readonly unprinted: { words: string[]; line: number } = { words: [], line: 0 };
  private readonly steps: Step[] = [];
  private box = -1;
  private level: number | null = null;
  private entry: { number: string } | null = null;
  private readonly dataTables: ReadonlySet<Element>;

  constructor(dataTables: ReadonlySet<Element>) {
    this.dataTables = dataTables;
  }

  /** Goes through the tree with a stack of its own: a page may be nested as deeply as it likes. */
  print(root: Element): PageLines {
    this.steps.push({ node: root, around: outermost });
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if ('close' in step) step.close();
      else if (isElement(step.node)) this.open(step.node, step.around);
      else if ('value' in step.node) this.write(step.node.value, lineOf(step.node), step.around);
    }
    return { lines: this.lines, boxes: this.boxes, besides: this.besides };
  }

  private write(words: string, line: number, around: Surroundings): void {
    if (around.beside !== null) {
      if (this.unprinted.words.length === 0) this.unprinted.line = line;
      this.unprinted.words.push(words);
      return;
    }
    const printed = around.keepsLines ? words.split('\n') : [words];
    for (const [index, piece] of printed.entries()) {
      if (index > 0) this.endLine();
      this.level = around.level;
      this.writer.write(piece, line + index, around);
    }
  }

  private open(element: Element, around: Surroundings): void {
    const style = styleOf(element);
    const display = displayOf(element, style);
    const shown = around.beside === null ? shownFile(element) : null;
    if (shown) this.addBeside(shown.kind, shown.text, shown.address, lineOf(element));
    if (display === 'nothing' || element.tagName === 'img') return;
    if (display === 'break') {
      if (around.beside === null) this.endLine();
      return;
    }
    const inside = surroundingsIn(element, style, display, around);
    if (inside.beside !== null) {
      if (around.beside === null) this.openBeside(inside.beside);
    } else if (display === 'block') {
      if (this.dataTables.has(element)) {
        this.printTable(element);
        return;
      }
      this.openBox(element);
      if (element.tagName === 'li' && around.list) {
        this.entry = { number: numberOfEntry(element, around.list) };
      }
    }
    for (let index = element.childNodes.length - 1; index >= 0; index -= 1) {
      const node = element.childNodes[index];
      if (node) this.steps.push({ node, around: inside });
    }
  }

  private openBox(element: Element): void {
    this.endLine();
    const box: Box = { element, parent: this.box, start: this.lines.length, end: 0 };
    this.box = this.boxes.length;
    this.boxes.push(box);
    this.steps.push({
      close: () => {
        this.endLine();
        this.entry = null;
        box.end = this.lines.length;
        this.box = box.parent;
      },
    });
  }

  private openBeside(kind: BesideWords): void {
    this.steps.push({
      close: () => {
        const { words, line } = this.unprinted;
        const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
        words.length = 0;
        if (text !== '') this.addBeside(kind, text, '', line);
      },
    });
  }

  private printTable(element: Element): void {
    this.endLine();
    const line = lineOf(element);
    let linked = 0;
    let struck = false;
    const read = (part: Element) => {
      const inner = new Printer(this.dataTables).print(part);
      for (const beside of inner.besides) this.besides.push({ ...beside, at: this.lines.length });
      for (const one of inner.lines) {
        linked += one.linked;
        struck ||= one.struck;
      }
      return inner.lines;
    };
    const caption = element.childNodes.find(({ nodeName }) => nodeName === 'caption');
    if (caption && isElement(caption)) {
      for (const one of read(caption)) this.addLine(one, null);
    }
    const table = tableRows(element, (cell) => read(cell).map(({ text }) => text));
    const { text } = tableBlock(table, line);
    if (text !== '') this.addLine({ text, line, bold: 0, linked, struck }, table);
  }

  private endLine(): void {
    const line = this.writer.end();
    if (line) this.addLine(line, null);
  }

  private addLine(line: WrittenLine, table: Table | null): void {
    const { level, box } = this;
    const printed: PageLine = { ...line, level: table ? null : level, table, entry: null, box };
    if (this.entry && !table) {
      const { number } = this.entry;
      if (number === '') {
        printed.entry = 'bullet';
      } else if (parseLabel(line.text)) {
        printed.entry = 'own-number';
      } else {
        printed.entry = 'numbered';
        printed.text = number + line.text;
        if (line.bold > 0) printed.bold += number.length;
      }
      this.entry = null;
    }
    this.lines.push(printed);
  }

  private addBeside(kind: Beside['kind'], text: string, address: string, line: number): void {
    this.besides.push({ kind, text, address, line, at: this.lines.length });
  }
}
