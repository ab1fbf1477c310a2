import { wideLetter } from './wide-letter.ts';
/** A printed line of a page, before it is known whether it belongs to the article. */
export interface WrittenLine {
  text: string;
  line: number;
  /** Letters at its beginning that are bold. */
  bold: number;
  /** How many of its letters, white space aside, stand in links. */
  linked: number;
  /** True if any of its letters are struck through. */
  struck: boolean;
}

/** How letters are set. */
export interface Setting {
  bold: boolean;
  linked: boolean;
  struck: boolean;
  /** True if the lines of the file are printed as lines. */
  keepsLines: boolean;
}

/** White space that a page prints as one space. */
const space = /([ \t\n\r\f\u00a0]+)/;

/** Puts words together to a printed line, with white space as browsers collapse it. */
export class LineWriter {
  private words: string[] = [];
  private length = 0;
  private gap = '';
  private last = '';
  private line = 0;
  private bold = 0;
  private allBold = true;
  private linked = 0;
  private struck = false;

  /** Adds words that begin on this line of the file. */
  write(written: string, line: number, setting: Setting): void {
    let at = line;
    for (const [index, piece] of written.split(space).entries()) {
      if (piece === '') continue;
      if (index % 2 === 1) {
        this.gap += piece;
        at += piece.split('\n').length - 1;
      } else {
        this.add(piece, at, setting);
      }
    }
  }

  private add(piece: string, line: number, { bold, linked, struck }: Setting): void {
    if (this.words.length === 0) this.line = line;
    else if (this.gap !== '') this.put(this.printedGap(piece[0] ?? ''));
    this.gap = '';
    this.put(piece);
    this.last = piece.at(-1) ?? '';
    this.allBold &&= bold;
    if (this.allBold) this.bold = this.length;
    if (linked) this.linked += piece.length;
    this.struck ||= struck;
  }

  /** A line's end in the file beside a Chinese letter is no space: so 2025年 and 5月 stay together. */
  private printedGap(next: string): string {
    const isLineEnd = this.gap.includes('\n') && !this.gap.includes('\u00a0');
    return isLineEnd && (wideLetter.test(this.last) || wideLetter.test(next)) ? '' : ' ';
  }

  private put(words: string): void {
    this.words.push(words);
    this.length += words.length;
  }

  /** Ends the line; null if nothing is printed on it. */
  end(): WrittenLine | null {
    const whole = this.words.join('');
    const text = whole.trim();
    const before = whole.length - whole.trimStart().length;
    const bold = Math.min(Math.max(this.bold - before, 0), text.length);
    const { line, linked, struck } = this;
    this.words = [];
    this.length = 0;
    this.gap = '';
    this.bold = 0;
    this.allBold = true;
    this.linked = 0;
    this.struck = false;
    return text === '' ? null : { text, line, bold, linked, struck };
  }
}
