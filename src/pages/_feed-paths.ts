import { currentContent } from '../loader/current-content.ts';
import { buildDay } from '../loader/today.ts';
import { type Feed, feedsOf } from '../outputs/feeds/feed.ts';

/** What a route of feeds knows. */
export interface FeedProps {
  feed: Feed;
}

/** Where there are feeds: /feed.xml, /<issuer>/feed.xml, /topics/<topic>/feed.xml, and their JSON. */
export function feedPaths() {
  return feedsOf(currentContent().content, buildDay()).map((feed) => ({
    params: { folder: feed.path.replace(/\/$/, '') || undefined },
    props: { feed } satisfies FeedProps,
  }));
}
