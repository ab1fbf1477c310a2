import { type Findings, leaveOut } from '../findings.ts';
import type { Styles } from '../styles.ts';
import { descendants, ownText, rewrite, type XmlElement, type XmlNode } from '../xml/element.ts';
import { added } from './added-text.ts';
import { contentsParagraphs } from './contents-table.ts';
import { furnitureOf, mayHoldWords, printedByCode } from './field-code.ts';
import { lineOf } from './lines.ts';
import { doubtUnread } from './unread.ts';

/** A field whose beginning has been read, and not its end. */
interface OpenField {
  begin: XmlElement;
  code: string;
  /** Its code has ended, and its result goes on. */
  result: boolean;
  /** Why its result is left out; null where it is words. */
  furniture: string | null;
}

/** Elements within a run that are printed. */
const printed: ReadonlySet<string> = new Set(['w:t', 'w:sym', 'w:tab', 'w:br', 'w:noBreakHyphen']);
const pageField = /(?:^|\s)(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** What stands beside the number in a paragraph that is a page number. */
const besidePage = /^[-－–—·\s\d第页共/]*$/;

/**
 * The element with the results of its fields. Tables of contents are left out, and paragraphs that
 * are a page number; a page number within a sentence is a word of it.
 */
export function resolveFields(element: XmlElement, styles: Styles, findings: Findings): XmlElement {
  const contents = contentsParagraphs(element, styles);
  const whole = wholeFields(element);
  const open: OpenField[] = [];
  /** How many of them are in their code, and why the results of others are left out. */
  let codes = 0;
  const reasons: string[] = [];
  let line = 1;
  let inContents = false;
  const resolve = (one: XmlElement): readonly XmlNode[] | null => {
    if (one.name === 'w:p') {
      line = lineOf(one);
      inContents = contents.has(one);
      if (!isPageNumber(one)) return null;
      leaveOut(findings, one, line, '页码');
      return [];
    }
    if (one.name === 'w:fldSimple') {
      const furniture = furnitureOf(one.attributes.get('w:instr') ?? '');
      if (!furniture) return rewrite(one, resolve).children;
      leaveOut(findings, one, line, furniture);
      return [];
    }
    if (one.name === 'w:fldChar') return fieldMark(one);
    if (one.name === 'w:instrText') {
      const field = open.at(-1);
      if (field && !field.result) field.code += ownText(one);
      return [];
    }
    if (!printed.has(one.name)) return null;
    const reason = whyLeftOut();
    if (reason === null) return [one];
    leaveOut(findings, one, line, reason);
    return [];
  };
  const fieldMark = (mark: XmlElement): XmlNode[] => {
    if (!whole.has(mark)) return [];
    const type = mark.attributes.get('w:fldCharType');
    const field = open.at(-1);
    if (type === 'begin') {
      open.push({ begin: mark, code: '', result: false, furniture: null });
      codes += 1;
    } else if (field && type === 'separate' && !field.result) {
      field.result = true;
      field.furniture = furnitureOf(field.code);
      codes -= 1;
      if (field.furniture !== null) reasons.push(field.furniture);
    } else if (field && type === 'end') {
      open.pop();
      if (!field.result) codes -= 1;
      if (field.furniture !== null) reasons.pop();
      const shown = whyLeftOut() === null ? printedByCode(field.code, field.begin) : '';
      if (!field.result && shown !== '') return [added(shown)];
      if (!field.result && mayHoldWords(field.code)) doubtUnread(findings, line, '公式域');
    }
    return [];
  };
  const whyLeftOut = (): string | null => {
    if (codes > 0) return '域代码';
    return inContents ? '目录' : (reasons[0] ?? null);
  };
  return rewrite(element, resolve);
}

/** The marks of the fields that begin and end; the marks of others would hide the rest of a text. */
function wholeFields(element: XmlElement): Set<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const one of descendants(element)) {
    if (one.name !== 'w:fldChar') continue;
    const type = one.attributes.get('w:fldCharType');
    if (type === 'begin') open.push([]);
    open.at(-1)?.push(one);
    if (type === 'end') for (const mark of open.pop() ?? []) whole.add(mark);
  }
  return whole;
}

/** True if a paragraph is a page number: it holds its field, and no word. */
function isPageNumber(paragraph: XmlElement): boolean {
  let depth = 0;
  let code = '';
  let words = '';
  for (const one of descendants(paragraph)) {
    const type = one.attributes.get('w:fldCharType');
    if (type === 'begin') depth += 1;
    if (type === 'end') depth -= 1;
    if (one.name === 'w:t') words += ownText(one);
    if (type === 'begin') code += ' ';
    code += one.name === 'w:instrText' ? ownText(one) : (one.attributes.get('w:instr') ?? '');
  }
  return pageField.test(code) && depth === 0 && besidePage.test(words);
}
