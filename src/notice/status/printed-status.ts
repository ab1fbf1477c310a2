import type { Paragraph } from '../markdown/markdown.ts';
import { type LabelledField, labelledFields } from '../text/labelled-fields.ts';
import { type ItemWords, linesOf, type PrintedStatus } from './item-lines.ts';
import type { ItemStatus } from './item-status.ts';
import { statusSentence } from './status-sentence.ts';
import { statusAlone, statusOf } from './status-words.ts';
import { statusesWithoutLabel } from './unlabelled-status.ts';

/**
 * The status that an item prints: behind its last label, else where the item says it without one
 * (`statusesWithoutLabel`). Null if none does, or if two places without a label are at odds.
 */
export function printedStatus(item: ItemWords): PrintedStatus | null {
  const labelled = labelledStatus(item.paragraphs.flatMap(linesOf));
  if (labelled) return labelled;
  const inTitle = labelledStatus([{ text: item.title, line: 1 }]);
  if (inTitle) return { ...inTitle, paragraph: null };
  const found = statusesWithoutLabel(item);
  return found.every(({ status }) => status === found[0]?.status) ? (found[0] ?? null) : null;
}

/** What lasts is a deadline where a deadline is announced: 整改时限：长期坚持. */
const lasting = /^需?(?:长期|持续)/;
const longestValue = 60;

function labelledStatus(lines: readonly Paragraph[]): PrintedStatus | null {
  for (const paragraph of lines.toReversed()) {
    for (const field of labelledFields(paragraph.text).toReversed()) {
      const words = statedIn(field);
      const status = words.length > longestValue ? null : statusOfField(field, words);
      if (status) return { words, status, paragraph };
    }
  }
  return null;
}

/** Of progress the first sentence tells the status: 整改情况：已完成。一是…. */
function statedIn({ kind, value }: LabelledField): string {
  if (kind === 'progress') return /^[^。]*/.exec(value)?.[0] ?? '';
  return value.replace(/(?<=^[^。]{1,60})。$/, '');
}

/** A label that does not begin its line counts only before words that are a status and no more. */
function statusOfField({ kind, first }: LabelledField, words: string): ItemStatus | null {
  if (kind === 'other' || (kind === 'deadline' && lasting.test(words))) return null;
  const alone = statusAlone(words) ?? statusSentence(words)?.status ?? null;
  return kind === 'progress' || !first ? alone : (statusOf(words) ?? alone);
}

/** The printed deadline in an item's paragraphs (its last deadline line), or null if none has one. */
export function printedDeadline(paragraphs: readonly Paragraph[]): StatedWords | null {
  for (const paragraph of paragraphs.flatMap(linesOf).reverse()) {
    for (const { kind, value } of labelledFields(paragraph.text).toReversed()) {
      const words = /^[^。]{2,60}/.exec(value)?.[0]?.trim();
      if (kind !== 'deadline' || !words) continue;
      if (lasting.test(words) || statusOf(words) === null) return { words, paragraph };
    }
  }
  return null;
}

/** What a labelled line states, and the line as a paragraph of its own. */
export interface StatedWords {
  words: string;
  paragraph: Paragraph;
}
