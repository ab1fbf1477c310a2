import type { Notice } from '../content/content.ts';

/** Notices of one year. */
export interface YearOfNotices {
  /** Such as 2025; null for those without a date of publication. */
  year: string | null;
  notices: Notice[];
}

/** Notices as a page lists them that cannot show all of them in full. */
export interface NoticesByAge {
  newest: Notice[];
  /** The others by year, in their order. */
  earlier: YearOfNotices[];
}

/** Divides notices, which come newest first (`compareNotices`), after so many. */
export function noticesByAge(notices: readonly Notice[], most: number): NoticesByAge {
  const earlier: YearOfNotices[] = [];
  for (const notice of notices.slice(most)) {
    const year = notice.published?.slice(0, 4) ?? null;
    const last = earlier.at(-1);
    if (last?.year === year) last.notices.push(notice);
    else earlier.push({ year, notices: [notice] });
  }
  return { newest: notices.slice(0, most), earlier };
}
