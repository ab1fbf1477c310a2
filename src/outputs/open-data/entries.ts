import { type Content, noticesOf } from '../../notice/content/content.ts';
import type { ToAddress } from '../to-address.ts';
import { type ItemEntry, itemEntryOf } from './item-entry.ts';
import { type NoticeEntry, noticeEntryOf } from './notice-entry.ts';

/** /data/notices.json: every notice, issuer by issuer, newest first. Absent facts are null. */
export function noticesData(content: Content, toAddress: ToAddress): NoticeEntry[] {
  return noticesOf(content).map((notice) => noticeEntryOf(notice, toAddress));
}

/** /data/items.json: every item, in the order of its notice. Absent facts are null. */
export function itemsData(content: Content, toAddress: ToAddress): ItemEntry[] {
  return noticesOf(content).flatMap(({ items }) =>
    items.map((item) => itemEntryOf(item, toAddress)),
  );
}
