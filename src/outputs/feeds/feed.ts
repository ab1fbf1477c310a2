import { type Content, compareNotices, noticesOf } from '../../notice/content/content.ts';
import { topicItems } from '../../notice/derived/topic-items.ts';
import { type Update, updatesOf, updatesOnTopic } from '../../notice/derived/update.ts';
import type { Day } from '../../notice/time/day.ts';
import { topicNames } from '../../notice/topics/topic.ts';

/** A feed (订阅源): of the whole site, of an issuer, or of a topic. */
export interface Feed {
  title: string;
  /** The page that it belongs to, from the site's root: '' or with a slash at its end. */
  path: string;
  /** Newest first; at least one, since a feed is dated by its newest. */
  updates: [Update, ...Update[]];
}

/** How many updates a feed has at least, if there are so many. */
const shown = 100;

/** The feeds of a site, as they are on a day. What has nothing to tell yet has none. */
export function feedsOf(content: Content, today: Day): Feed[] {
  const { site, issuers } = content;
  const notices = noticesOf(content).toSorted(compareNotices);
  const feeds = [
    { title: site.title, path: '', updates: updatesOf(notices, today) },
    ...issuers.map(({ id, name, notices }) => ({
      title: `${name} · ${site.title}`,
      path: `${id}/`,
      updates: updatesOf(notices, today),
    })),
    ...topicItems(content).map((found) => ({
      title: `${topicNames[found.topic]} · 主题 · ${site.title}`,
      path: `topics/${found.topic}/`,
      updates: updatesOnTopic(found, today),
    })),
  ];
  return feeds.flatMap((feed) => {
    const [newest, ...others] = newestDays(feed.updates);
    return newest ? [{ ...feed, updates: [newest, ...others] }] : [];
  });
}

/** The newest updates. A day is never cut: its others would be told to nobody. */
function newestDays(updates: readonly Update[]): Update[] {
  const last = updates[shown - 1]?.date ?? '';
  return updates.filter(({ date }) => date >= last);
}
