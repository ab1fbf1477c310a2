import { type Content, titleOf, wordsOfItem } from '../notice/content.ts';
import type { SearchRecord } from './record.ts';

/** Every item of the site as the search index takes it in, in the order of the site. */
export function recordsOf({ issuers }: Content): SearchRecord[] {
  return issuers.flatMap((issuer) =>
    issuer.notices.flatMap((notice) =>
      notice.items.map((item) => ({
        key: item.key,
        url: `${item.key}/`,
        issuer: issuer.name,
        issuerId: issuer.id,
        notice: titleOf(notice),
        year: notice.published?.slice(0, 4) ?? null,
        label: item.printedLabel,
        title: item.title,
        status: item.status ?? null,
        statusText: item.statusText,
        deadline: item.deadline ?? null,
        text: wordsOfItem(item),
      })),
    ),
  );
}
