import {
  currentStatus,
  type Notice,
  type RectificationItem,
} from '../../notice/content/content.ts';
import { printedStatus } from '../../notice/status/printed-status.ts';

const calendar =
  /(?:[年月日号度底末旬]|半年|期)[之以]?前|[年月][底末]|季度末|年内|明年|[上下]半年|[\d一二三四五六七八九十两]+(?:个月|年|天|个?工作日)[之以]?内|(?:预计|计划|拟|将|争取|力争|确保)[^。；]{0,20}(?:\d{1,2}月|年)/;
const lasting = /长期(?:坚持|推进|任务)/;
const next =
  /下一?步|下一?阶段|后续|今后|接下来|将|拟|计划|预计|争取|力争|确保|届时|待|继续|尽快|抓紧|加快|持续|逐步|分[步期批两三四五]|正在|[仍尚]在|需要?/;
/** A sentence of the notice that speaks of the unfinished items together. */
const together =
  /[尚还暂仍]?未(?:整改)?(?:完成|办结|到位|销号)|正在(?:整改|推进|办理)|基本完成|需要?(?:长期|持续)|(?:剩余|其余|余下)/;

/** True if this status tells an item as not, or not quite, completed. */
export function isUnfinished({ status }: Pick<RectificationItem, 'status'>): boolean {
  return status === 'mostly-completed' || status === 'in-progress' || status === 'not-completed';
}

/** True if a change since publication says that an item is completed, whatever its words say. */
export function isCompletedSince(item: Pick<RectificationItem, 'status' | 'history'>): boolean {
  return item.history.length > 0 && !isUnfinished({ status: currentStatus(item) });
}

/** True if an item, or its follow-up, says by when it will be completed. */
export function saysWhen(item: RectificationItem): boolean {
  return (
    item.deadline !== undefined ||
    // 正在整改，2027年3月底前完成: a status may be stated with its day.
    calendar.test(wordsOf(item)) ||
    lasting.test(wordsBesideStatus(item))
  );
}

/** True if an item, or its follow-up, says what is being done or will be done next. */
export function saysWhatNext(item: RectificationItem): boolean {
  return item.followUps.length > 0 || next.test(wordsBesideStatus(item));
}

/** True if the notice says in its own words by when its unfinished items will be completed. */
export function saysWhenTogether({ parts }: Pick<Notice, 'parts'>): boolean {
  return parts
    .flatMap((part) => (part.kind === 'words' ? part.paragraphs : []))
    .flatMap(({ text }) => text.split(/[。\n]/))
    .some((sentence) => together.test(sentence) && calendar.test(sentence));
}

/** The words of an item without those that state its status. */
function wordsBesideStatus(item: RectificationItem): string {
  const words = printedStatus(item)?.words;
  return words ? wordsOf(item).replace(words, '') : wordsOf(item);
}

function wordsOf({ paragraphs, followUps }: RectificationItem): string {
  return [...paragraphs, ...followUps.flatMap((one) => one.paragraphs)]
    .map((paragraph) => paragraph.text)
    .join('\n');
}
