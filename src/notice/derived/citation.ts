import { type RectificationItem, titleOf } from '../content/content.ts';
import { headingInSentence } from '../schema/label.ts';
import { printDay } from '../time/day.ts';

/**
 * How an item is cited, on one line: issuer, title of the notice, number and title of the item, day
 * of publication, and the address of its page, where that is known.
 */
export function citationOf(item: RectificationItem, address?: string): string {
  const { notice } = item;
  const day = notice.published ? `${printDay(notice.published)}发布` : '未注明发布日期';
  const line = `${notice.issuer.name}：《${titleOf(notice)}》整改事项${headingInSentence(item)}，${day}`;
  return address ? `${line}，${address}` : line;
}
