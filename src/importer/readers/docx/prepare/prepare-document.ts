import type { Removal } from '../../../block.ts';
import type { Doubt } from '../../../doubt.ts';
import { type Findings, lettersIn, placesOf } from '../findings.ts';
import { readLists } from '../numbering/numbering-part.ts';
import type { WordParts } from '../package/parts.ts';
import type { PlainBlock } from '../plain/plain.ts';
import { BodyReader } from '../plain/plain-body.ts';
import { readStyles, type Styles } from '../styles.ts';
import { child, type XmlElement } from '../xml/element.ts';
import { chooseAlternatives } from './alternate-content.ts';
import { resolveFields } from './fields.ts';
import { furnitureOfPages } from './furniture.ts';
import { removeHidden } from './hidden-text.ts';
import { numberLines } from './lines.ts';
import { placeNotes } from './notes.ts';
import { type PictureReference, readObjects } from './objects.ts';
import { printNumbers } from './print-numbers.ts';
import { acceptChanges, deletedLetters } from './tracked-changes.ts';

/** The pictures that a part refers to. */
export interface PartPictures {
  part: string;
  pictures: PictureReference[];
}

/** A Word file's text as it is printed. */
export interface PreparedDocument {
  blocks: PlainBlock[];
  pictures: PartPictures[];
  removed: Removal[];
  doubts: Doubt[];
  /** Letters that the file holds as text, in the body and the notes it refers to. */
  letters: number;
  /** How many of them were left out, each told in `removed`. */
  leftOut: number;
}

/** Prepares the text of a Word file: what is printed, in the order in which it is read. */
export function prepareDocument(parts: WordParts): PreparedDocument {
  const findings: Findings = { removed: [], doubts: [], leftOut: 0 };
  const styles = readStyles(parts.styles);
  const numbering = parts.numbering && chooseAlternatives(parts.numbering);
  const numbered = numberLines(chooseAlternatives(parts.document));
  const body = prepareWords(child(numbered, 'w:body') ?? numbered, styles, findings);
  const pictures: PartPictures[] = [{ part: parts.main, pictures: body.pictures }];
  let letters = body.letters;
  let element = body.element;
  const noteLines: number[] = [];
  for (const { name, part, format } of noteKinds(parts)) {
    if (!part) continue;
    const own: Findings = { removed: [], doubts: [], leftOut: 0 };
    const notes = prepareWords(numberLines(chooseAlternatives(part.root)), styles, own);
    const kind = { name, part: notes.element, format };
    const placed = placeNotes(element, kind, parts.settings);
    element = placed.element;
    for (const line of placed.lines) noteLines.push(line);
    pictures.push({ part: part.part, pictures: notes.pictures });
    letters += placed.placed.reduce((sum, note) => sum + lettersIn(note), 0);
    for (const removal of own.removed) findings.removed.push({ ...removal, line: null });
    for (const doubt of own.doubts) findings.doubts.push({ ...doubt, line: null });
  }
  for (const { part, root } of [...parts.headers, ...parts.footers]) {
    const own: Findings = { removed: [], doubts: [], leftOut: 0 };
    pictures.push({ part, pictures: readObjects(chooseAlternatives(root), own).pictures });
  }
  if (noteLines[0] !== undefined) findings.doubts.push(footnoteDoubt(noteLines));
  element = printNumbers(element, readLists(numbering, styles), styles, findings);
  const blocks = new BodyReader(styles, findings).read(element);
  for (const removal of furnitureOfPages(parts, numbered)) findings.removed.push(removal);
  return { blocks, pictures, letters, ...findings };
}

function noteKinds({ footnotes, endnotes }: WordParts) {
  return [
    { name: 'w:footnote', part: footnotes, format: 'decimal' },
    { name: 'w:endnote', part: endnotes, format: 'lowerRoman' },
  ];
}

/** Goes the steps that the body and the notes have in common. */
function prepareWords(
  element: XmlElement,
  styles: Styles,
  findings: Findings,
): { element: XmlElement; pictures: PictureReference[]; letters: number } {
  const letters = lettersIn(element) - deletedLetters(element);
  const accepted = acceptChanges(element, findings);
  const fields = resolveFields(accepted, styles, findings);
  const visible = removeHidden(fields, styles, findings);
  return { ...readObjects(visible, findings), letters };
}

function footnoteDoubt(lines: readonly number[]): Doubt {
  return {
    rule: 'import-footnote',
    severity: 'hint',
    line: lines[0] ?? null,
    message: `正文应是一段接一段的文字；${placesOf(lines)}有脚注或尾注，注的文字放在了这一段之后`,
    advice: '对照原文核对注的号码和位置；不合适的，在内容文件里移到该在的地方。',
  };
}
