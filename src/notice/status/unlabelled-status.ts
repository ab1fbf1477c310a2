import type { Paragraph } from '../markdown/markdown.ts';
import { beginsWithMeasure, holdsMeasure } from '../markdown/measure-marks.ts';
import { labelledFields } from '../text/labelled-fields.ts';
import { bracketedStatus, bracketsIn, finalBracketOf } from './bracketed-status.ts';
import { type ItemWords, linesOf, type PrintedStatus } from './item-lines.ts';
import { statusSentence } from './status-sentence.ts';
import { statusAlone } from './status-words.ts';

/**
 * Where an item says its status without a label: in brackets at the end of its title or body, on a
 * line of its own, as the last or the first sentence of its body.
 */
export function statusesWithoutLabel({ title, paragraphs }: ItemWords): PrintedStatus[] {
  const lines = paragraphs.flatMap(linesOf);
  const inTitle = bracketedStatus(title);
  const found = [
    inTitle && { ...inTitle, paragraph: null },
    statusAfterBody(lines),
    statusOnItsLine(lines),
    statusAtEnd(lines),
    statusAtBeginning(lines),
  ];
  return found.filter((one) => one !== null);
}

/** Short labelled lines, such as 责任领导：某某, which may stand after a body's last sentence. */
const shortField = /^[\u4e00-\u9fff]{2,8}\s*[:：][^。]{0,60}。?$/;
/** Measures: what follows the last of several may speak of that one alone. */
function holdsMeasures(lines: readonly Paragraph[]): boolean {
  return lines.some(({ text }) => holdsMeasure(text.trim()));
}

function isFieldLine(text: string): boolean {
  const fields = labelledFields(text);
  return (
    shortField.test(text.trim()) ||
    (fields[0]?.first === true &&
      fields.every(({ kind, value }) => /other|deadline/.test(kind) && value.length <= 40))
  );
}

/** The status in brackets at the end of a body, where it can be said of nothing but the item. */
function statusAfterBody(lines: readonly Paragraph[]): PrintedStatus | null {
  const paragraph = lines.findLast(({ text }) => bracketedStatus(text) || !isFieldLine(text));
  const found = paragraph && bracketedStatus(paragraph.text);
  if (!found) return null;
  if (!holdsMeasures(lines)) return { ...found, paragraph };
  const before = finalBracketOf(paragraph.text)?.before ?? '';
  const apart = before === '' || /[。！；]$/.test(before);
  return apart && !eachHasItsOwn(lines) ? { ...found, paragraph } : null;
}

/** True where measures have a status each, so that the last one is not of the item. */
function eachHasItsOwn(lines: readonly Paragraph[]): boolean {
  const brackets = lines.flatMap(({ text }) => bracketsIn(text));
  return brackets.filter((content) => statusAlone(content) !== null).length > 1;
}

const wholeBracket = /^[（(【［[〔](.{2,40})[）)】］\]〕]$/;

/** A line that is a status and nothing else; among measures it may speak of the one before it. */
function statusOnItsLine(lines: readonly Paragraph[]): PrintedStatus | null {
  const lastMeasure = lines.findLastIndex(({ text }) => beginsWithMeasure(text));
  for (const [index, paragraph] of lines.entries()) {
    const words = paragraph.text.trim().replace(wholeBracket, '$1');
    const found = statusSentence(words);
    if (!found) continue;
    const ofOne = index > 0 && index < lastMeasure;
    return ofOne ? null : { words: found.words, status: found.status, paragraph };
  }
  return null;
}

/** The last sentence of a body that says of the problem how far it has come. */
function statusAtEnd(lines: readonly Paragraph[]): PrintedStatus | null {
  const paragraph = lines.findLast(({ text }) => !isFieldLine(text));
  if (!paragraph) return null;
  const text = withoutFieldsInBrackets(paragraph.text.trim());
  const sentence = /(?<=^|[。；;！])[^。；;！]{2,60}[。；;！]?$/.exec(text)?.[0];
  const found = sentence ? statusSentence(sentence) : null;
  if (!found || (found.of !== 'problem' && holdsMeasures(lines))) return null;
  return { words: found.words, status: found.status, paragraph };
}

/** The first sentence of a body that is a status (已完成。一是…), or 【已完成】 in front of it. */
function statusAtBeginning([paragraph]: readonly Paragraph[]): PrintedStatus | null {
  if (!paragraph) return null;
  const text = paragraph.text.trim().replace(/^[，。：,]/, '');
  const [, bracketed, plain] =
    /^(?:[【［[〔](.{2,20}?)[】\]］〕]|([^。；;]{2,60})[。；;])/.exec(text) ?? [];
  const found = statusSentence(bracketed ?? plain ?? '');
  return found && { words: found.words, status: found.status, paragraph };
}

function withoutFieldsInBrackets(text: string): string {
  const bracket = /[（(【][^（）()【】]{4,200}[）)】]。?$/.exec(text);
  return bracket && labelledFields(bracket[0]).length > 0 ? text.slice(0, bracket.index) : text;
}
