import { parseLabel } from '../text/numbering.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import type { ItemStatus } from './item-status.ts';
import { statusOf } from './status-words.ts';

const states =
  /^(?:已|正在|基本|部分|未|尚未|还未|没有|持续|长期|需要?长期)[^，。]{0,16}(?:问题|事项|任务|情况|工作)$/;
/** Headings that name what is still to be done, such as 需长期坚持的事项. */
const needs = /^需要?(?:长期|持续|继续)[^，。]{0,16}(?:问题|事项|任务|情况|工作)/;
/** What a heading says besides, where its part tells of items again: …的整改事项及说明, …的后续安排. */
const explanation =
  /(?:[及和与、]其?|(?<=[题项务])的)[\u4e00-\u9fff]{0,6}(?:说明|原因|措施|举措|打算|计划|安排|进展|时限|(?:推进|整改|进展)情况)$/;

/** The status that the words of a heading state of all items under it, such as 正在整改的问题. */
export function statedStatus(words: string): ItemStatus | null {
  const heading = withoutWhiteSpace(words).replace(/[。：（(].{0,20}$/, '');
  return states.test(heading) ? statusOf(heading) : null;
}

/** The status that a heading with its number states of all items under it; null if it states none. */
export function statusOfHeading(heading: string): ItemStatus | null {
  const words = parseLabel(heading)?.words ?? heading;
  return statedStatus(words) ?? (needs.test(words) ? statusOf(words.replace(/^需要/, '需')) : null);
}

/** The status that a heading states of the items whose follow-ups stand under it. */
export function statusOfFollowUpHeading(heading: string): ItemStatus | null {
  return statusOfHeading(withoutWhiteSpace(heading).replace(explanation, ''));
}
