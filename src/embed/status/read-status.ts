import { readAddress } from '../../notice/schema/site-address.ts';
import { itemStatuses } from '../../notice/status/item-status.ts';
import { readDay } from '../../notice/time/day.ts';
import type { NoticeStatus } from '../../outputs/notice-status.ts';

/**
 * What a site says of a notice, its address made whole by where it was said; null if it is nothing
 * that a card can be made of. Another version of Tongbao may have written it.
 */
export function readStatus(said: unknown, from: string): NoticeStatus | null {
  const status = said as NoticeStatus | null;
  if (typeof status !== 'object' || status === null) return null;
  const { issuer, title, url, items, currentStatuses: counts, comments } = status;
  const isSaid =
    [issuer, title, url].every((words) => typeof words === 'string' && words !== '') &&
    [items, ...[...itemStatuses, 'none' as const].map((code) => counts?.[code])].every(isCount) &&
    [status.published, status.changed, comments?.opens, status.outcome?.published].every(
      isDayOrNone,
    ) &&
    (!comments || isDay(comments.closes));
  if (!isSaid) return null;
  const address = readAddress(url, from);
  return address && /^https?:$/.test(address.protocol) ? { ...status, url: address.href } : null;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isDayOrNone(value: unknown): boolean {
  return value === null || value === undefined || isDay(value);
}

/** True of a day that a calendar has, in the one form in which days compare as strings. */
function isDay(value: unknown): boolean {
  return typeof value === 'string' && readDay(value) === value;
}
