import { type Notice, type StatusCounts, titleOf } from '../notice/content/content.ts';
import { progressOf } from '../notice/progress/progress.ts';
import type { Day } from '../notice/time/day.ts';
import type { ToAddress } from './to-address.ts';

/**
 * `status.json` beside a notice, and beside an issuer for its newest one: what other pages show of
 * it (`<notice-status>`). Names are those of /data/notices.json; absent facts are null.
 */
export interface NoticeStatus {
  /** `<issuer>/<notice>`. */
  id: string;
  /** Address of its page: whole where the site's own is known, else on the site. */
  url: string;
  /** Name of the issuer. */
  issuer: string;
  title: string;
  published: Day | null;
  /** How many rectification items it has. */
  items: number;
  /** How many of them have each status now; `none`: not stated. */
  currentStatuses: StatusCounts;
  /** Day of the last change of a status after publication. */
  changed: Day | null;
  /** Days of the comment window; `opens` null: from publication on. */
  comments: { opens: Day | null; closes: Day } | null;
  /** Day on which the outcome of the window was published. */
  outcome: { published: Day } | null;
}

/** What other pages show of a notice. `toAddress` makes addresses of paths from the site's root. */
export function noticeStatus(notice: Notice, toAddress: ToAddress): NoticeStatus {
  const { key, issuer, published, items, comments } = notice;
  const { counts, changed } = progressOf(items);
  const outcome = comments?.outcome;
  return {
    id: key,
    url: toAddress(`${key}/`),
    issuer: issuer.name,
    title: titleOf(notice),
    published: published ?? null,
    items: items.length,
    currentStatuses: counts,
    changed,
    comments: comments ? { opens: comments.opens ?? null, closes: comments.closes } : null,
    outcome: outcome ? { published: outcome.published } : null,
  };
}
