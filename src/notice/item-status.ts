import type { Paragraph } from './markdown.ts';

/**
 * 完成情况: the statuses of a rectification item, from done to not done.
 * The English codes are public (front matter, open data, `data-*` marks).
 */
export const itemStatuses = [
  'completed',
  'sustained',
  'mostly-completed',
  'in-progress',
  'not-completed',
] as const;

export type ItemStatus = (typeof itemStatuses)[number];

/** The Chinese name of each status, as pages show it. */
export const statusNames: Record<ItemStatus, string> = {
  completed: '已完成',
  sustained: '已完成，长期坚持',
  'mostly-completed': '基本完成',
  'in-progress': '正在整改',
  'not-completed': '未完成',
};

/** Printed status → code; the first match counts, so what contains another's words comes first. */
const patterns: readonly (readonly [RegExp, ItemStatus])[] = [
  [/^(?:尚未|还未|没有|未)(?:完成|整改)/, 'not-completed'],
  [/^(?:已?基本|大部分|部分|阶段性)(?:整改)?(?:完成|到位)/, 'mostly-completed'],
  [/^(?:正在|持续)(?:整改|推进|进行|完成)|^(?:推进|整改|进行)中/, 'in-progress'],
  [/^(?:已|全部|整改)*(?:完成|到位|整改).*(?:长期坚持|持续坚持|持续推进)/, 'sustained'],
  [/^长期坚持/, 'sustained'],
  [/^(?:已|全部|整改)*(?:完成|到位|整改)/, 'completed'],
];

/** The status that these printed words state, such as 已完成并长期坚持; null if they state none. */
export function statusOf(printed: string): ItemStatus | null {
  const words = printed.replaceAll(/\s/g, '');
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/**
 * Paragraphs that state a status: 完成情况：已完成. The label 完成时间 occurs in place of it; it
 * counts only before words that are a status.
 */
const statusLine = /^(?:完成情况|整改情况|整改状态|完成状态|完成时间)\s*[:：]\s*(.{2,60})$/s;

/** The printed status in an item's paragraphs (its last status line), or null if none has one. */
export function printedStatus(paragraphs: readonly Paragraph[]): StatedWords | null {
  return lastMatch(paragraphs, statusLine, (words) => statusOf(words) !== null);
}

const deadlineLine = /^(?:完成时限|整改时限|完成期限|整改期限|完成时间)\s*[:：]\s*(.{2,60})$/s;

/** The printed deadline in an item's paragraphs (its last deadline line), or null if none has one. */
export function printedDeadline(paragraphs: readonly Paragraph[]): StatedWords | null {
  return lastMatch(paragraphs, deadlineLine, (words) => statusOf(words) === null);
}

/** What a labelled line states, and where. */
export interface StatedWords {
  words: string;
  paragraph: Paragraph;
}

function lastMatch(
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  accept: (words: string) => boolean,
): StatedWords | null {
  for (const paragraph of paragraphs.toReversed()) {
    const words = pattern.exec(paragraph.text.trim())?.[1]?.trim();
    if (words && accept(words)) return { words, paragraph };
  }
  return null;
}
