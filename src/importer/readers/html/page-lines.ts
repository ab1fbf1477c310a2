import type { Table } from '../../block.ts';
import type { WrittenLine } from '../markup/line-writer.ts';
import type { Element } from './element.ts';

/** A printed line or a table of a page. */
export interface PageLine extends WrittenLine {
  /** Level of the heading it stands in. */
  level: number | null;
  table: Table | null;
  /** How its list sets it off: by a number that the browser makes, by its own words, by a bullet. */
  entry: 'numbered' | 'own-number' | 'bullet' | null;
  /** Place of the innermost block element around it among `PageLines.boxes`. */
  box: number;
}

/** A block element and the lines in it. */
export interface Box {
  element: Element;
  /** Place of the block element around it; -1 for the outermost. */
  parent: number;
  /** Places of its first line and of the line after its last. */
  start: number;
  end: number;
}

/** Something on a page that is no printed line. */
export interface Beside {
  kind: 'unseen' | 'control' | 'bullet' | 'page-edge' | 'contents' | 'picture' | 'frame';
  /** Words that are not printed; of a picture its description, of a frame its address. */
  text: string;
  /** Address of a picture. */
  address: string;
  line: number;
  /** Place of the line before which it stands. */
  at: number;
}

/** What a page prints, from its top to its end. */
export interface PageLines {
  lines: PageLine[];
  /** In the order in which they begin. */
  boxes: Box[];
  besides: Beside[];
}
