import { withoutWhiteSpace } from '../text/words.ts';
import type { ItemStatus } from './item-status.ts';

/** What may follow the words of a status: nothing, 的问题 in a heading, or a new clause. */
const end = '(?:的?(?:整改)?(?:问题|事项|任务|情况|工作|目标))?(?=$|[，,、；;。.（(])';
const of = '^(?:整改(?:工作|任务|事项)?)?';
const finished = '(?:完成|到位|办结|销号|完结)';
const done = `(?:已经?|均|全部|按[期时]|如期|整改|得到)*${finished}(?:整改|到位|完毕|销号|办结)*|(?:已经?|均|全部|得到)+(?:整改|解决|落实)(?:完毕|到位)?`;
const undone = '(?:完成|整改|办结|销号|完结|落实|启动|解决|到位){1,3}';
const closed = '(?:[，,、；;]?[并且]?已?(?:销号|办结|归档))?';
const lasting = '(?:长期|持续)坚持|(?:长期|持续)推进';
const going = '(?:整改|推进|进行|完成|落实|办理|实施)';

/**
 * Printed status → code; the first match counts. Only words that say the status and nothing more
 * or less are taken: 已完成80%, 部分完成, 阶段性完成 and 取得阶段性成效 are none of the five.
 */
const patterns: readonly (readonly [RegExp, ItemStatus])[] = [
  [
    new RegExp(`${of}(?:[尚还暂仍]未|没有|未)(?:按期|全部)?${undone}(?:${end}|的(?![^。]*已))`),
    'not-completed',
  ],
  [
    new RegExp(`${of}(?:已?基本|大部分)(?:整改)?${finished}(?:整改|到位)*${end}`),
    'mostly-completed',
  ],
  [
    new RegExp(
      `^(?:取得阶段性(?:成效|进展|成果)|阶段性完成)[，,、；;]?[并且]?(?:正在|持续|继续|有序)${going}`,
    ),
    'in-progress',
  ],
  [
    new RegExp(
      `${of}(?:(?:正在|持续).{0,6}${going}|(?:[仍尚]在|继续|需继续|需持续|有序|正?按(?:计划|序时进度))(?:整改|推进|落实))|^(?:推进|整改|进行|办理)中`,
    ),
    'in-progress',
  ],
  [new RegExp(`${of}(?:${done})${closed}[，,、；;（(]?[并且需将仍已]*(?:${lasting})`), 'sustained'],
  [/^需?(?:长期|持续)坚持/, 'sustained'],
  [new RegExp(`${of}(?:${done})${closed}${end}(?![^。]*(?:未|正在|除|推进|[但仍]))`), 'completed'],
];

/** The status that these printed words state, such as 已完成并长期坚持; null if they state none. */
export function statusOf(printed: string): ItemStatus | null {
  const words = withoutWhiteSpace(printed);
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Words of which a status is made, and that say nothing else. */
const statusWords =
  /^(?:已经?|均|全部|按[期时]|如期|尚|还|暂|未|没有|大部分|基本|正在|持续|继续|长期|有序|积极|稳步|加快|抓紧|需|将|仍|在|正|按计划|按序时进度|并|且|得到|取得|阶段性|成效|进展|成果|整改|工作|任务|事项|完成|到位|完毕|办结|办理|销号|归档|完结|解决|落实|启动|实施|推进|进行|坚持|中|[，,、；;])+$/;

const day = '\\d{4}年\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|末)?(?:以前|之前|前)?';
/** By when or how quickly something was done, which is no less a status: 已于2025年3月完成. */
const since = new RegExp(`^(?:已于${day}|于?${day}[，,]?已|(?:立行立改|即知即改)[，,、]?已)`);

/**
 * The status that these words are, with nothing more said (a final 。 aside): 正在推进, but not
 * 正在推进信息化建设. Null if they say more, less or other than that.
 */
export function statusAlone(printed: string): ItemStatus | null {
  const words = printed
    .replaceAll(/\s/g, '')
    .replace(/[。；;]$/, '')
    .replace(since, '已');
  return statusWords.test(words) ? statusOf(words) : null;
}
