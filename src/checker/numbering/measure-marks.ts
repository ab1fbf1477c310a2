import { allMatches } from '../../notice/all-matches.ts';
import { numberOf, parseLabel } from '../../notice/numbering.ts';
import type { Mark } from './sequence.ts';

/** A number of a list in running words, and where it stands. */
export interface MeasureMark extends Mark {
  start: number;
  end: number;
}

const numeral = '[一二三四五六七八九十]{1,3}';
const inText = new RegExp(
  [
    `(?<serial>${numeral})是(?!\\k<serial>[，,、。；;])`,
    `(?<task>${numeral})要(?![素件点害领诀旨员务职地道津])`,
    `其(?<listed>${numeral})(?=[，,、：:是])`,
    `第(?<ordinal>${numeral})(?:[，,：:]|、(?!第))`,
    '(?<circled>[①-⑳])',
    '[（(](?<bracketed>\\d{1,2})[）)]',
  ].join('|'),
  'g',
);
/** What a clause begins after: 统一是 and 五一是 are no numbers. */
const clauseBegins = /^$|[。；;：:，,、！？）)】］〕”》\s]/;
/** What ① follows where it refers to a table or a note. */
const refersTo = /[表图注见件第]/;
const lineBegins = /^$|\n/;
const atLineStart: ReadonlySet<string> = new Set([
  'han',
  'han-bracketed',
  'digit',
  'digit-bracketed',
]);
/** Forms of which the first may stand elsewhere: in a heading, behind 附件：, as 首先. */
const beginElsewhere: ReadonlySet<string> = new Set([...atLineStart, 'task', 'listed']);
const mayHaveLabel = /^\s*[（(]?\s{0,3}[\d０-９一二三四五六七八九十]/;
const numerals = /^[\d０-９一二三四五六七八九十]/;

/** The numbers of lists in these words, in their order. */
export function measureMarks(text: string): MeasureMark[] {
  const marks = allMatches(inText, text).flatMap(({ 0: words, index, groups = {} }) => {
    const [form = '', written = ''] = Object.entries(groups).find(([, found]) => found) ?? [];
    const before = text.charAt(index - 1);
    const counts = form === 'circled' ? !refersTo.test(before) : clauseBegins.test(before);
    // lineMarks has those with which a line begins.
    const number =
      counts && !(form === 'bracketed' && lineBegins.test(before)) && numberOf(written);
    return number ? [{ form, number, start: index, end: index + words.length }] : [];
  });
  return [...marks, ...lineMarks(text, marks)].toSorted((a, b) => a.start - b.start);
}

/** True if the first of a list of this form may stand where these words do not show it. */
export function mayBeginElsewhere({ form }: Mark): boolean {
  return beginElsewhere.has(form);
}

/**
 * Numbers with which a line begins; 二、三级医院 does not begin with one. A （1） from which a list goes on
 * within the line is of the same form as the rest of that list.
 */
function lineMarks(text: string, within: readonly MeasureMark[]): MeasureMark[] {
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const start = next + line.length - line.trimStart().length;
    const end = next + line.trimEnd().length;
    next += line.length + 1;
    const labelled = mayHaveLabel.test(line) ? parseLabel(line.trim()) : null;
    if (!labelled || !atLineStart.has(labelled.label.family)) return [];
    if (numerals.test(labelled.words)) return [];
    const { family, number } = labelled.label;
    const inLine = within.find((mark) => mark.form === 'bracketed' && mark.start > start);
    const goesOn = family === 'digit-bracketed' && number === 1 && inLine && inLine.number > 1;
    const form = goesOn ? 'bracketed' : family;
    return [{ form, number, start, end: Math.max(end - labelled.words.length, start + 1) }];
  });
}
