import type { Place, Position } from '../../diagnostics/diagnostic.ts';
import type { Paragraph } from '../markdown/markdown.ts';
import { offsetsInSource, positionIn, type Source, sourceOf } from '../markdown/source-span.ts';
import type {
  FollowUp,
  Heading,
  Notice,
  NoticePart,
  RectificationItem,
  Written,
} from './content.ts';

/** What a passage is in its notice. */
export type PassageKind =
  | 'masthead'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'item-title'
  | 'follow-up-title'
  | 'paragraph'
  | 'signature'
  /** No words of the notice: `addedPassagesOf`. */
  | 'added';

/** Words that stand in one place of one file: a heading, a paragraph, a cell, a title. */
export interface Passage extends Pick<Paragraph, 'cell' | 'column'> {
  kind: PassageKind;
  /** As printed, labels of items and follow-ups aside; lines are parted by \n. */
  text: string;
  /** The item whose words they are; null where they are the notice's own. */
  item: RectificationItem | null;
  /** The follow-up whose words they are. */
  followUp: FollowUp | null;
  /** Headings under which they stand, outermost first; a heading is not under itself. */
  headings: readonly Heading[];
  /** The heading, if they are one. */
  heading: Heading | null;
  /** Where the words from offset `start` up to offset `end` stand in their file, with these words. */
  placeOf(start: number, end: number): Place;
}

/** The words of a notice in the order in which they are printed, each with its place. */
export function passagesOf(notice: Notice): Passage[] {
  const passages: Passage[] = [];
  const headings: Heading[] = [];
  const add = (passage: Omit<Passage, 'headings'>) =>
    passages.push({ ...passage, headings: [...headings] });
  for (const kind of ['masthead', 'title', 'subtitle'] as const) {
    for (const passage of ofFrontMatter(kind, notice)) add(passage);
  }
  for (const part of notice.parts) {
    if (part.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= part.level) headings.pop();
    }
    for (const passage of ofPart(part, notice)) add(passage);
    if (part.kind === 'heading') headings.push(part);
  }
  headings.length = 0;
  for (const passage of ofFrontMatter('signature', notice)) add(passage);
  return passages;
}

type Own = Omit<Passage, 'headings'>;

function* ofFrontMatter(
  kind: 'masthead' | 'title' | 'subtitle' | 'signature',
  notice: Notice,
): Iterable<Own> {
  const text = notice[kind];
  if (text === undefined) return;
  const start = notice.spanOf([kind]) ?? { line: 1, column: 1 };
  yield { ...noOwner, kind, text, placeOf: placesIn(notice, start, text) };
}

function* ofPart(part: NoticePart, notice: Notice): Iterable<Own> {
  switch (part.kind) {
    case 'heading': {
      const start = { line: part.line, column: 1 };
      yield {
        ...noOwner,
        kind: 'heading',
        text: part.text,
        heading: part,
        placeOf: placesIn(notice, start, part.text),
      };
      return;
    }
    case 'words':
      yield* ofParagraphs(part.paragraphs, notice, noOwner);
      return;
    case 'items':
      for (const item of part.items) {
        const start = item.spanOf(['title']) ?? { line: 1, column: 1 };
        const { title: text } = item;
        const placeOf = placesIn(item, start, text);
        yield { ...noOwner, kind: 'item-title', text, item, placeOf };
        yield* ofParagraphs(item.paragraphs, item, { ...noOwner, item });
      }
      return;
    case 'follow-ups':
      for (const followUp of part.followUps) yield* ofFollowUp(followUp);
  }
}

function* ofFollowUp(followUp: FollowUp): Iterable<Own> {
  const { item, title, printedLabel, line, paragraphs } = followUp;
  const owner = { ...noOwner, item, followUp };
  // With a label of its own it has the item's title, which stands elsewhere.
  if (printedLabel === '') {
    const placeOf = placesIn(item, { line, column: '::follow-up['.length + 1 }, title);
    yield { ...owner, kind: 'follow-up-title', text: title, placeOf };
  }
  yield* ofParagraphs(paragraphs, item, owner);
}

const noOwner = { item: null, followUp: null, heading: null };

function* ofParagraphs(
  paragraphs: readonly Paragraph[],
  written: Written & { file: string },
  owner: Pick<Passage, 'item' | 'followUp' | 'heading'>,
): Iterable<Own> {
  for (const { text, line, cell, column } of paragraphs) {
    const start = { line, column: cell ? columnOfCell(rowAt(written, line), cell.column) : 1 };
    yield {
      ...owner,
      kind: 'paragraph',
      text,
      placeOf: placesIn(written, start, text),
      ...(cell && { cell }),
      ...(column !== undefined && { column }),
    };
  }
}

/** The row of a table that stands on a line of a file. */
function rowAt(written: Written, line: number): string {
  const { text, lineStarts } = sourceIn(written);
  return text.slice(lineStarts[line - 1], lineStarts[line]);
}

/** The column of the file at which a cell of this row begins. */
function columnOfCell(row: string, cell: number): number {
  const opening = /^\s*\|?/.exec(row)?.[0].length ?? 0;
  const bars = [...row.slice(opening).matchAll(/(?<!\\)\|/g)].map(({ index }) => index + opening);
  return (cell === 0 ? opening : (bars[cell - 1] ?? 0) + 1) + 1;
}

const sources = new WeakMap<Written, Source>();

function sourceIn(written: Written): Source {
  const source = sources.get(written) ?? sourceOf(written.fileText);
  sources.set(written, source);
  return source;
}

/** Tells of a text that begins at a position of a file, or after it, where its parts stand. */
export function placesIn(
  written: Written & { file: string },
  from: Position,
  text: string,
): Passage['placeOf'] {
  const { file } = written;
  let offsets: number[] | null | undefined;
  return (start, end) => {
    const source = sourceIn(written);
    offsets ??= offsetsInSource(source, from, text);
    const quote = text.slice(start, end);
    const [first, last] = [offsets?.[start], offsets?.[Math.max(end - 1, start)]];
    if (first === undefined || last === undefined) {
      return { file, line: from.line, column: from.column, quote };
    }
    return { file, ...positionIn(source, first), end: positionIn(source, last + 1), quote };
  };
}
