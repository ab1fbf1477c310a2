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

/** Words of which a status is made, and that say nothing else. */
const statusWords =
  /^(?:已经?|均|全部|按[期时]|如期|尚|还|暂|未|没有|大部分|基本|正在|持续|长期|有序|积极|稳步|加快|抓紧|需|将|仍|并|且|整改|工作|完成|到位|完毕|推进|进行|坚持|中|[，,、；;])+$/;

/**
 * The status that these words are, with nothing more said (a final 。 aside): 正在推进, but not
 * 正在推进信息化建设. Null if they say more, less or other than that.
 */
export function statusAlone(printed: string): ItemStatus | null {
  const words = printed.replaceAll(/\s/g, '').replace(/[。；;]$/, '');
  return statusWords.test(words) ? statusOf(words) : null;
}

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
