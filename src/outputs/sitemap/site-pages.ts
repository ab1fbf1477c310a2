import { type Content, type Notice, noticesOf } from '../../notice/content/content.ts';
import { topicItems } from '../../notice/derived/topic-items.ts';
import { type Update, updatesOf, updatesOnTopic } from '../../notice/derived/update.ts';
import type { Day } from '../../notice/time/day.ts';

/** A page that search engines should know. */
export interface SitePage {
  /** From the site's root: '' or with a slash at its end. */
  path: string;
  /** Day on which it last told something new; null where its content states no day. */
  changed: Day | null;
}

/**
 * Every page of a site that is about something: not the search page, whose results are these pages,
 * nor the frames that stand on other sites' pages.
 */
export function sitePages(content: Content, today: Day): SitePage[] {
  const notices = noticesOf(content);
  const changed = changedOf(updatesOf(notices, today));
  return [
    { path: '', changed },
    { path: 'topics/', changed },
    ...topicItems(content).map((found) => ({
      path: `topics/${found.topic}/`,
      changed: changedOf(updatesOnTopic(found, today)),
    })),
    { path: 'data/', changed },
    // How to show the site elsewhere, which is the same whatever its notices tell.
    { path: 'embed/', changed: null },
    ...content.issuers.map(({ id, notices }) => ({
      path: `${id}/`,
      changed: changedOf(updatesOf(notices, today)),
    })),
    ...notices.flatMap((notice) => noticePages(notice, today)),
  ];
}

/** The page of a notice, and those of its items, which show what came of its window, too. */
function noticePages(notice: Notice, today: Day): SitePage[] {
  const updates = updatesOf([notice], today);
  const common = updates.filter(({ kind }) => kind !== 'status');
  return [
    { path: `${notice.key}/`, changed: changedOf(updates) },
    ...notice.items.map((item) => {
      const own = item.history.filter(({ date }) => date <= today);
      return {
        path: `${item.key}/`,
        changed: latest([changedOf(common), own.at(-1)?.date ?? null]),
      };
    }),
  ];
}

/** The day of the newest update, which comes first. */
function changedOf(updates: readonly Update[]): Day | null {
  return updates[0]?.date ?? null;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (last, day) => (last === null || (day !== null && day > last) ? day : last),
    null,
  );
}
