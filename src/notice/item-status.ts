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
