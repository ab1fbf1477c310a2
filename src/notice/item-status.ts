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

/** What may follow the words of a status: nothing, 的问题 in a heading, or a new clause. */
const end = '(?:的?(?:整改)?(?:问题|事项|任务|情况|工作))?(?=$|[，,、；;。.（(])';
const done = `(?:已经?|均|全部|按[期时]|如期|整改)*(?:完成|到位)(?:整改|到位|完毕)*|(?:已经?|均|全部)+整改(?:完毕)?`;
const lasting = '(?:长期|持续)坚持|(?:长期|持续)推进';

/**
 * Printed status → code; the first match counts. Only words that say the status and nothing more
 * or less are taken: 已完成80% and 部分完成 are none of the five.
 */
const patterns: readonly (readonly [RegExp, ItemStatus])[] = [
  [/^(?:尚未|还未|暂未|没有|未)(?:按期|全部)?(?:完成|整改)/, 'not-completed'],
  [new RegExp(`^(?:已?基本|大部分)(?:整改)?(?:完成|到位)(?:整改|到位)*${end}`), 'mostly-completed'],
  [
    /^(?:整改(?:工作)?)?(?:正在|持续).{0,6}(?:整改|推进|进行|完成)|^(?:推进|整改|进行)中/,
    'in-progress',
  ],
  [new RegExp(`^(?:${done})[，,、；;]?[并且需将仍已]*(?:${lasting})`), 'sustained'],
  [/^需?(?:长期|持续)坚持/, 'sustained'],
  [new RegExp(`^(?:${done})${end}(?![^。]*(?:未|正在|除|推进))`), 'completed'],
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
const statusLine = /^(?:完成情况|整改情况|整改状态|完成状态|完成时间)\s*[:：]\s*(.{2,60})$/;

/** The printed status in an item's paragraphs (its last status line), or null if none has one. */
export function printedStatus(paragraphs: readonly Paragraph[]): StatedWords | null {
  return lastMatch(paragraphs, statusLine, (words) => statusOf(words) !== null);
}

const deadlineLine = /^(?:完成时限|整改时限|完成期限|整改期限|完成时间)\s*[:：]\s*(.{2,60})$/;

/** The printed deadline in an item's paragraphs (its last deadline line), or null if none has one. */
export function printedDeadline(paragraphs: readonly Paragraph[]): StatedWords | null {
  return lastMatch(paragraphs, deadlineLine, (words) => statusOf(words) === null);
}

/** What a labelled line states, and the line as a paragraph of its own. */
export interface StatedWords {
  words: string;
  paragraph: Paragraph;
}

function lastMatch(
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  accept: (words: string) => boolean,
): StatedWords | null {
  for (const line of paragraphs.flatMap(linesOf).reverse()) {
    const words = pattern.exec(line.text.trim())?.[1]?.trim();
    if (words && accept(words)) return { words, paragraph: line };
  }
  return null;
}

/** Two labelled lines without an empty line between them are one paragraph of Markdown. */
function linesOf({ text, line }: Paragraph): Paragraph[] {
  return text.split('\n').map((words, index) => ({ text: words, line: line + index }));
}
