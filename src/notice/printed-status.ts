import { type ItemStatus, statusAlone, statusOf } from './item-status.ts';
import type { Paragraph } from './markdown.ts';

/** An item's words that can state its status. */
interface ItemWords {
  title: string;
  paragraphs: readonly Paragraph[];
}

/** A status as an item prints it. */
export interface PrintedStatus {
  words: string;
  status: ItemStatus;
  /** The line that prints it; null for the title. */
  paragraph: Paragraph | null;
}

/**
 * The status that an item prints: in its last status line, else in brackets at the end of its
 * title or of its body. Null if none does, or if the two brackets are at odds.
 */
export function printedStatus({ title, paragraphs }: ItemWords): PrintedStatus | null {
  const lines = paragraphs.flatMap(linesOf);
  const labelled = labelledStatus(lines);
  if (labelled) return labelled;
  const inTitle = bracketedStatus(title);
  const inBody = statusAfterBody(lines);
  if (inTitle && inBody && inTitle.status !== inBody.status) return null;
  return inTitle ? { ...inTitle, paragraph: null } : inBody;
}

/** 完成情况 and the like, before words that begin with a status. */
const statusLine = /^(?:完成情况|整改情况|整改状态|完成状态|完成时间)\s*[:：]\s*(.{2,60})$/;

/**
 * 整改成效 and the like: they mostly announce more than a status, as any label does that does not
 * begin its line, so that they count only before words that are a status and nothing else.
 */
const looseLabels =
  '(?:完成情况|整改情况|整改状态|完成状态|整改进展|整改进度|整改成效|整改结果|完成进度)';
const looseStatusLine = new RegExp(
  `(?:^|[。；;])\\s*${looseLabels}\\s*[:：]\\s*([^。:：]{2,40})。?$`,
);

function labelledStatus(lines: readonly Paragraph[]): PrintedStatus | null {
  for (const paragraph of lines.toReversed()) {
    const text = paragraph.text.trim();
    const words = statusLine
      .exec(text)?.[1]
      ?.trim()
      .replace(/(?<=^[^。]+)。$/, '');
    const status = words ? statusOf(words) : null;
    if (words && status) return { words, status, paragraph };
    const alone = looseStatusLine.exec(text)?.[1]?.trim();
    const stated = alone ? statusAlone(alone) : null;
    if (alone && stated) return { words: alone, status: stated, paragraph };
  }
  return null;
}

const finalBracket = /[【（([［〔]([^【】（）()[\]［］〔〕]{2,40})[】）)\]］〕]\s*[。；;]?$/;
const labelInBracket = new RegExp(`^${looseLabels}\\s*[:：]\\s*`);

/** What stands in brackets at the end of these words, without 完成情况： before it; else null. */
export function finalBracketOf(words: string): { content: string; before: string } | null {
  const match = finalBracket.exec(words.trim());
  if (!match) return null;
  const content = (match[1] ?? '').trim().replace(labelInBracket, '');
  return { content, before: words.trim().slice(0, match.index).trim() };
}

/** The status in brackets at the end of these words, such as …的问题【已完成】. */
export function bracketedStatus(words: string): { words: string; status: ItemStatus } | null {
  const content = finalBracketOf(words)?.content;
  const status = content === undefined ? null : statusAlone(content);
  return content !== undefined && status ? { words: content, status } : null;
}

/** Short labelled lines, such as 责任领导：某某, which may stand after a body's last sentence. */
const shortField = /^[\u4e00-\u9fff]{2,8}\s*[:：].{0,60}$/;
/** Measures: a bracket at the end of the last of several may speak of that one alone. */
const measures = /(?:^|[。；;])\s*(?:[一二三四五六七八九十]{1,2}是|[（(]?\d{1,2}[）).．、]|[①-⑳])/;

/** The status in brackets at the end of a body, where it can be said of nothing but the item. */
function statusAfterBody(lines: readonly Paragraph[]): PrintedStatus | null {
  const paragraph = lines.findLast(
    ({ text }) => finalBracketOf(text) !== null || !shortField.test(text.trim()),
  );
  const found = paragraph && bracketedStatus(paragraph.text);
  if (!found) return null;
  const before = finalBracketOf(paragraph.text)?.before ?? '';
  const apart = before === '' || /[。！；]$/.test(before);
  if (!apart && lines.some(({ text }) => measures.test(text.trim()))) return null;
  return { ...found, paragraph };
}

const deadlineLine = /^(?:完成时限|整改时限|完成期限|整改期限|完成时间)\s*[:：]\s*(.{2,60})$/;

/** The printed deadline in an item's paragraphs (its last deadline line), or null if none has one. */
export function printedDeadline(paragraphs: readonly Paragraph[]): StatedWords | null {
  for (const paragraph of paragraphs.flatMap(linesOf).reverse()) {
    const words = deadlineLine.exec(paragraph.text.trim())?.[1]?.trim();
    if (words && statusOf(words) === null) return { words, paragraph };
  }
  return null;
}

/** What a labelled line states, and the line as a paragraph of its own. */
export interface StatedWords {
  words: string;
  paragraph: Paragraph;
}

/** Two labelled lines without an empty line between them are one paragraph of Markdown. */
function linesOf({ text, line }: Paragraph): Paragraph[] {
  return text.split('\n').map((words, index) => ({ text: words, line: line + index }));
}
