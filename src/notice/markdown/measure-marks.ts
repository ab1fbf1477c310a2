import { allMatches } from '../text/all-matches.ts';
import { numberOf, parseLabel } from '../text/numbering.ts';

/** The number of a measure, or of another point of a list in running words, and where it stands. */
export interface MeasureMark {
  /** Marks of one form count together. */
  form: MeasureForm;
  number: number;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** 一是, 一要, 其一, 第一，, ①, （1） in running words; and 一、, （一）, 1., （1）, with which a line begins. */
export type MeasureForm = InTextForm | LineForm;
type InTextForm = 'serial' | 'task' | 'listed' | 'ordinal' | 'circled' | 'bracketed';
type LineForm = 'han' | 'han-bracketed' | 'digit' | 'digit-bracketed';

const numeral = '[一二三四五六七八九十]{1,3}';
const inTextForms: Record<InTextForm, string> = {
  serial: `(?<serial>${numeral})是(?!\\k<serial>[，,、。；;])`,
  task: `(?<task>${numeral})要(?![素件点害领诀旨员务职地道津])`,
  listed: `其(?<listed>${numeral})(?=[，,、：:是])`,
  ordinal: `第(?<ordinal>${numeral})(?:[，,：:]|、(?!第))`,
  circled: '(?<circled>[①-⑳])',
  bracketed: '[（(](?<bracketed>\\d{1,2})[）)]',
};
const inText = new RegExp(Object.values(inTextForms).join('|'), 'g');
const lineForms: readonly LineForm[] = ['han', 'han-bracketed', 'digit', 'digit-bracketed'];
/** Forms of which the first may stand elsewhere: in a heading, behind 附件：, as 首先. */
const beginElsewhere: ReadonlySet<MeasureForm> = new Set([...lineForms, 'task', 'listed']);

/** What a clause begins after: 统一是 and 五一是 are no numbers. */
const clauseBegins = /^$|[。；;：:，,、！？）)】］〕”》\s]/;
/** What ① follows where it refers to a table or a note. */
const refersTo = /[表图注见件第]/;
const mayHaveLabel = /^\s*[（(]?\s{0,3}[\d０-９一二三四五六七八九十]/;
const numerals = /^[\d０-９一二三四五六七八九十]/;
const anyMark = '\\s*(?:[一二三四五六七八九十]{1,2}是|[（(]?\\d{1,2}[）).．、](?!\\d)|[①-⑳])';
const atStart = new RegExp(`^${anyMark}`);
const atClause = new RegExp(`(?:^|[。；;：:，,])${anyMark}`);

/** The numbers of lists in these words, in their order. */
export function measureMarks(text: string): MeasureMark[] {
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const from = next;
    next += line.length + 1;
    return marksOfLine(line).map((mark) => ({
      ...mark,
      start: mark.start + from,
      end: mark.end + from,
    }));
  });
}

/** True if a sentence (or line) begins with the number of a measure: 一是, 1., （1）, ①. */
export function beginsWithMeasure(sentence: string): boolean {
  return atStart.test(sentence);
}

/** True if some clause of a text most likely begins with the number of a measure. */
export function holdsMeasure(text: string): boolean {
  return atClause.test(text);
}

/** True if the first of a list of this form may stand where these words do not show it. */
export function mayBeginElsewhere({ form }: MeasureMark): boolean {
  return beginElsewhere.has(form);
}

function marksOfLine(line: string): MeasureMark[] {
  const within = allMatches(inText, line).flatMap(({ 0: words, index, groups = {} }) => {
    const form = formOf(groups);
    const before = line.charAt(index - 1);
    const counts = form === 'circled' ? !refersTo.test(before) : clauseBegins.test(before);
    const isLabel = form === 'bracketed' && index === 0;
    const number = counts && !isLabel && numberOf(groups[form] ?? '');
    return number ? [{ form, number, start: index, end: index + words.length }] : [];
  });
  const first = markAtStart(line, within);
  return first ? [first, ...within] : within;
}

function formOf(groups: Record<string, string | undefined>): InTextForm {
  const forms = Object.keys(inTextForms) as InTextForm[];
  return forms.find((form) => groups[form] !== undefined) ?? 'serial';
}

/**
 * The number with which a line begins; 二、三级医院 does not begin with one. A （1） from which a list goes
 * on within the line is of the same form as the rest of that list.
 */
function markAtStart(line: string, within: readonly MeasureMark[]): MeasureMark | null {
  const labelled = mayHaveLabel.test(line) ? parseLabel(line.trim()) : null;
  const form = lineForms.find((family) => family === labelled?.label.family);
  if (!labelled || !form || numerals.test(labelled.words)) return null;
  const { number } = labelled.label;
  const start = line.length - line.trimStart().length;
  const end = Math.max(line.trimEnd().length - labelled.words.length, start + 1);
  const inLine = within.find((mark) => mark.form === 'bracketed' && mark.start > start);
  const goesOn = form === 'digit-bracketed' && number === 1 && inLine && inLine.number > 1;
  return { form: goesOn ? 'bracketed' : form, number, start, end };
}
