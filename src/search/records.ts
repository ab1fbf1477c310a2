import { type Content, noticesOf, titleOf, wordsOfItem } from '../notice/content.ts';
import type { SearchRecord } from './record.ts';

/** Every item of the site as the search index takes it in, in the order of the site. */
export function recordsOf(content: Content): SearchRecord[] {
  return noticesOf(content).flatMap((notice) =>
    notice.items.map((item) => ({
      key: item.key,
      url: `${item.key}/`,
      issuer: notice.issuer.name,
      notice: titleOf(notice),
      label: item.printedLabel,
      title: item.title,
      status: item.status ?? null,
      deadline: item.deadline ?? null,
      text: wordsOfItem(item),
    })),
  );
}
