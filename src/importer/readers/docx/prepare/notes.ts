import { formatNumber } from '../../numbers/number-format.ts';
import {
  child,
  childrenOf,
  descendants,
  integer,
  rewrite,
  settingOf,
  type XmlElement,
} from '../xml/element.ts';
import { added } from './added-text.ts';
import { lineOf } from './lines.ts';

/** Footnotes or endnotes. */
export interface NoteKind {
  /** 'w:footnote' or 'w:endnote'. */
  name: string;
  /** The part that holds them, prepared; null if the file has none. */
  part: XmlElement | null;
  /** The format of their marks where the file states none. */
  format: string;
}

/** Name of the element that holds a note's paragraphs, in the run of its mark. */
export const noteName = 'tongbao:note';

/**
 * The element with the printed mark in the place of each reference, and the note's paragraphs
 * beside it. A note that is referred to again is not repeated.
 */
export function placeNotes(
  element: XmlElement,
  kind: NoteKind,
  settings: XmlElement | null,
): { element: XmlElement; placed: XmlElement[]; lines: number[] } {
  const notes = new Map(
    childrenOf(kind.part ?? undefined, kind.name).map((note) => [
      note.attributes.get('w:id'),
      note,
    ]),
  );
  const stated = noteProperties(element, kind, settings);
  const format = settingOf(stated, 'w:numFmt') ?? kind.format;
  let number = integer(settingOf(stated, 'w:numStart')) ?? 1;
  const placed: XmlElement[] = [];
  const lines: number[] = [];
  let line = 1;
  const rewritten = rewrite(element, (one) => {
    if (one.name === 'w:p') line = lineOf(one);
    if (one.name !== `${kind.name}Reference`) return null;
    const custom = ['1', 'true', 'on'].includes(one.attributes.get('w:customMarkFollows') ?? '');
    const mark = custom ? '' : markOf(number, format);
    if (!custom) number += 1;
    const note = notes.get(one.attributes.get('w:id'));
    notes.delete(one.attributes.get('w:id'));
    lines.push(line);
    if (!note) return [added(mark)];
    placed.push(note);
    return [added(mark), { ...withMark(note, mark, line), name: noteName }];
  });
  return { element: rewritten, placed, lines };
}

/** What the document, or else its settings, says of its notes. */
function noteProperties(
  element: XmlElement,
  { name }: NoteKind,
  settings: XmlElement | null,
): XmlElement | undefined {
  for (const one of descendants(element)) {
    if (one.name === 'w:sectPr' && child(one, `${name}Pr`)) return child(one, `${name}Pr`);
  }
  return child(settings ?? undefined, `${name}Pr`);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function markOf(number: number, format: string): string {
  const mark = formatNumber(number, format, '') ?? String(number);
  return mark.replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? '');
}

function withMark(note: XmlElement, mark: string, line: number): XmlElement {
  return rewrite(note, (one) => {
    if (one.name === 'w:footnoteRef' || one.name === 'w:endnoteRef') return [added(mark)];
    if (one.name !== 'w:p') return null;
    const attributes = new Map(one.attributes).set('line', String(line));
    return [withMark({ ...one, attributes }, mark, line)];
  });
}
