import { type Notice, type NoticePart, type RectificationItem, titled } from '../notice/content.ts';
import { headingOf } from '../notice/label.ts';
import type { Paragraph } from '../notice/markdown.ts';
import { itemTableAt } from './item-table-text.ts';

/** A stretch of a notice as plain text prints it. */
export type Piece =
  | { kind: 'line'; text: string }
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'item'; item: RectificationItem };

/**
 * A notice as plain text, a line a paragraph, in the order in which it was approved: what equals
 * the source without white space, and what an import makes the same files of. A row of a table is a
 * line with tabs between its cells, as Word and Excel copy it, also where its rows are items.
 */
export function noticeText(notice: Notice): string {
  const { masthead, title, subtitle, signature } = notice;
  const frame = (words: string | undefined) => (words === undefined ? [] : [words]);
  const lines = [...frame(masthead), title, ...frame(subtitle)];
  const pieces = notice.parts.flatMap(piecesOf);
  for (let index = 0; index < pieces.length; ) {
    const table = itemTableAt(pieces, index);
    const added = table ? table.rows.map(writeRow) : writePiece(pieces[index]);
    // Lines with as many tabs would become rows of the table before them.
    if (added[0]?.includes('\t') && lines.at(-1)?.includes('\t')) lines.push('');
    for (const line of added) lines.push(line);
    index = table ? table.end : index + 1;
  }
  return `${[...lines, ...frame(signature)].join('\n')}\n`;
}

function piecesOf(part: NoticePart): Piece[] {
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', text: part.text, level: part.level }];
    case 'words':
      return piecesOfWords(part.paragraphs);
    case 'items':
      return part.items.map((item) => ({ kind: 'item', item }));
    case 'follow-ups':
      return part.followUps.flatMap((followUp) =>
        titledPieces(headingOf(followUp), followUp.paragraphs),
      );
  }
}

/** Paragraphs as lines, cells of a table as its rows. */
function piecesOfWords(paragraphs: readonly Paragraph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, cell } of paragraphs) {
    const last = pieces.at(-1);
    if (!cell) pieces.push({ kind: 'line', text });
    else if (last?.kind !== 'table' || (cell.row === 0 && cell.column === 0)) {
      pieces.push({ kind: 'table', rows: [[text]] });
    } else if (cell.column === 0) last.rows.push([text]);
    else last.rows.at(-1)?.push(text);
  }
  return pieces;
}

function titledPieces(heading: string, paragraphs: readonly Paragraph[]): Piece[] {
  const start = paragraphs.findIndex(({ cell }) => cell);
  const words = start < 0 ? paragraphs : paragraphs.slice(0, start);
  const lines = titled(heading, words).map((text): Piece => ({ kind: 'line', text }));
  return [...lines, ...piecesOfWords(paragraphs.slice(words.length))];
}

function writePiece(piece: Piece | undefined): string[] {
  switch (piece?.kind) {
    case 'line':
    case 'heading':
      return [piece.text];
    case 'table':
      return piece.rows.map(writeRow);
    case 'item':
      return titledPieces(headingOf(piece.item), piece.item.paragraphs).flatMap(writePiece);
    default:
      return [];
  }
}

function writeRow(cells: readonly string[]): string {
  return cells.map((words) => words.replaceAll('\t', ' ').replaceAll('\n', '\v')).join('\t');
}
