import {
  type FollowUp,
  type Notice,
  type NoticePart,
  type RectificationItem,
  runsOn,
} from '../../notice/content/content.ts';
import type { Passage, PassageKind } from '../../notice/content/passage.ts';
import { headingOf } from '../../notice/schema/label.ts';

/** Words that stand together: a passage, or a label, which is none. */
export type Piece = { passage: Passage } | { label: string };

/** A heading, a paragraph or a table of the notice, as it is printed. */
export interface PrintedRow {
  kind: PassageKind | 'table';
  /** Level of a heading, from 2. */
  level?: number;
  /** The words in their order; those of a table are its cells. */
  pieces: Piece[];
  /** The column in which the words stood, where they are the first of it. */
  column?: string;
}

/** The notice as rows, which hold all its words in their order. */
export function printedRows(notice: Notice, passages: readonly Passage[]): PrintedRow[] {
  let at = 0;
  const take = (count: number) => {
    at += count;
    return passages.slice(at - count, at);
  };
  const frontMatter = () => {
    const count = passages.slice(at).findIndex(({ kind }) => !isOfFrontMatter(kind));
    return take(count < 0 ? passages.length - at : count).map(rowOf);
  };
  const ofItem = (item: RectificationItem) =>
    titledRows(item.printedLabel, item.title, item, take(1 + item.paragraphs.length));
  const ofFollowUp = (followUp: FollowUp) => {
    const titles = followUp.printedLabel === '' ? 1 : 0;
    const taken = take(titles + followUp.paragraphs.length);
    return titles > 0
      ? titledRows('', followUp.title, followUp, taken)
      : labelledRows(headingOf(followUp), followUp, taken);
  };
  const ofPart = (part: NoticePart): PrintedRow[] => {
    switch (part.kind) {
      case 'heading':
        return take(1).map((passage) => ({ ...rowOf(passage), level: part.level }));
      case 'words':
        return paragraphRows(take(part.paragraphs.length));
      case 'items':
        return part.items.flatMap(ofItem);
      case 'follow-ups':
        return part.followUps.flatMap(ofFollowUp);
    }
  };
  return [...frontMatter(), ...notice.parts.flatMap(ofPart), ...frontMatter()];
}

function isOfFrontMatter(kind: PassageKind): boolean {
  return ['masthead', 'title', 'subtitle', 'signature'].includes(kind);
}

function rowOf(passage: Passage): PrintedRow {
  return { kind: passage.kind, pieces: [{ passage }] };
}

/** A title that is a passage, with its label in front of it, and the words under it. */
function titledRows(
  printedLabel: string,
  title: string,
  { paragraphs }: Pick<RectificationItem, 'paragraphs'>,
  [passage, ...words]: Passage[],
): PrintedRow[] {
  if (!passage) return [];
  const heading = headingOf({ printedLabel, title });
  const label = heading.slice(0, heading.length - title.length);
  const row: PrintedRow = {
    kind: passage.kind,
    pieces: [...(label === '' ? [] : [{ label }]), { passage }],
  };
  return runsOn(paragraphs) ? joined(row, words) : [row, ...paragraphRows(words)];
}

/** A heading of a follow-up that has the item's title, and the words under it. */
function labelledRows(
  label: string,
  { paragraphs }: Pick<FollowUp, 'paragraphs'>,
  words: Passage[],
): PrintedRow[] {
  const row: PrintedRow = { kind: 'follow-up-title', pieces: [{ label }] };
  return runsOn(paragraphs) ? joined(row, words) : [row, ...paragraphRows(words)];
}

/** A title and the words that run on from it, in one row. */
function joined(row: PrintedRow, [first, ...words]: Passage[]): PrintedRow[] {
  if (!first) return [row];
  return [{ ...row, pieces: [...row.pieces, { passage: first }] }, ...paragraphRows(words)];
}

/** Paragraphs a row each; the cells of a table are one row. */
function paragraphRows(passages: readonly Passage[]): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let column: string | undefined;
  for (const passage of passages) {
    const last = rows.at(-1);
    const begins = passage.cell?.row === 0 && passage.cell.column === 0;
    if (passage.cell && !begins && last?.kind === 'table') {
      last.pieces.push({ passage });
      continue;
    }
    const row = rowOf(passage);
    if (passage.cell) row.kind = 'table';
    if (passage.column !== undefined && passage.column !== column) row.column = passage.column;
    column = passage.column;
    rows.push(row);
  }
  return rows;
}
