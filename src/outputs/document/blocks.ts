import {
  type Notice,
  type NoticePart,
  type RectificationItem,
  runsOn,
} from '../../notice/content/content.ts';
import type { Words } from '../../notice/markdown/markdown.ts';
import { headingOf } from '../../notice/schema/label.ts';
import { itemTableAt } from './item-table.ts';
import { type Line, lineOfHtml, linesOf, plainLine } from './runs.ts';

/** A notice as a document prints it, piece by piece. */
export type Block =
  /** What stands around the text: a line for each printed line. */
  | { kind: 'masthead' | 'title' | 'subtitle' | 'signature'; lines: string[] }
  /** A heading of the outline: 2 for 一、, 3 for （一）, and so on. */
  | { kind: 'heading'; level: number; line: Line; anchor: string }
  /**
   * Label and title of an item, or of what a later section says of it. `runsOn` is the rest of a
   * sentence that begins with the title and is printed on one line with it.
   */
  | {
      kind: 'item-title' | 'follow-up-title';
      level: number;
      line: Line;
      runsOn: Line | null;
      item: RectificationItem;
    }
  | { kind: 'paragraph'; line: Line }
  /** The first `head` rows are its head. A line feed in a cell parts paragraphs, or breaks a line. */
  | { kind: 'table'; head: number; rows: Line[][] };

/** A block, or an item that may be a row of a table. */
export type Piece = Block | { kind: 'item'; level: number; item: RectificationItem };

/**
 * A notice as a document prints it, in the order in which it was approved: all its words and no
 * others. Items that were rows of a table are its rows again.
 */
export function noticeBlocks(notice: Notice): Block[] {
  const { masthead, title, subtitle, signature } = notice;
  return [
    ...frame('masthead', masthead),
    ...frame('title', title),
    ...frame('subtitle', subtitle),
    ...blocksOf(notice.parts.flatMap(piecesOf)),
    ...frame('signature', signature),
  ];
}

function frame(
  kind: 'masthead' | 'title' | 'subtitle' | 'signature',
  words: string | undefined,
): Block[] {
  return words === undefined ? [] : [{ kind, lines: words.split('\n') }];
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    const table = itemTableAt(pieces, index);
    if (table) blocks.push({ kind: 'table', head: table.head, rows: table.rows });
    else if (piece?.kind === 'item') {
      const { item, level } = piece;
      blocks.push(...titledBlocks({ kind: 'item-title', level, item, heading: item }, item));
    } else if (piece) blocks.push(piece);
    index = table ? table.end : index + 1;
  }
  return blocks;
}

function piecesOf(part: NoticePart): Piece[] {
  switch (part.kind) {
    case 'heading': {
      const { level, anchor, html } = part;
      return [{ kind: 'heading', level, line: lineOfHtml(html), anchor }];
    }
    case 'words':
      return wordBlocks(part);
    case 'items':
      return part.items.map((item) => ({ kind: 'item', level: part.level, item }));
    case 'follow-ups':
      return part.followUps.flatMap((followUp) =>
        titledBlocks(
          { kind: 'follow-up-title', level: part.level, item: followUp.item, heading: followUp },
          followUp,
        ),
      );
  }
}

/** Paragraphs, and tables row by row. */
function wordBlocks(words: Words, first = 0): Block[] {
  const lines = linesOf(words);
  const blocks: Block[] = [];
  for (const [index, { cell }] of words.paragraphs.entries()) {
    const line = lines[index];
    if (index < first || !line) continue;
    const last = blocks.at(-1);
    if (!cell) blocks.push({ kind: 'paragraph', line });
    else if (last?.kind !== 'table' || (cell.row === 0 && cell.column === 0)) {
      blocks.push({ kind: 'table', head: 1, rows: [[line]] });
    } else if (cell.column === 0) last.rows.push([line]);
    else last.rows.at(-1)?.push(line);
  }
  return blocks;
}

interface Titled {
  kind: 'item-title' | 'follow-up-title';
  level: number;
  item: RectificationItem;
  heading: { printedLabel: string; title: string };
}

function titledBlocks({ heading, ...title }: Titled, words: Words): Block[] {
  const { paragraphs } = words;
  const joined = runsOn(paragraphs) && !paragraphs[0]?.cell;
  const rest = joined ? (linesOf(words)[0] ?? null) : null;
  return [
    { ...title, line: plainLine(headingOf(heading)), runsOn: rest },
    ...wordBlocks(words, rest ? 1 : 0),
  ];
}
