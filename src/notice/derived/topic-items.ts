import {
  type Content,
  compareNotices,
  type Notice,
  noticesOf,
  type RectificationItem,
} from '../content/content.ts';
import { type Topic, topics } from '../topics/topic.ts';

/** The items on a topic, of all issuers. */
export interface TopicItems {
  topic: Topic;
  /** How many items there are. */
  count: number;
  /** Newest first, each with its items on the topic in their order. */
  notices: { notice: Notice; items: RectificationItem[] }[];
}

/** What there is on each topic, in the order of the vocabulary; topics without items are left out. */
export function topicItems(content: Content): TopicItems[] {
  const notices = noticesOf(content).toSorted(compareNotices);
  return topics.flatMap((topic) => {
    const found = notices.flatMap((notice) => {
      const items = notice.items.filter((item) => item.topics.includes(topic));
      return items.length > 0 ? [{ notice, items }] : [];
    });
    const count = found.reduce((sum, { items }) => sum + items.length, 0);
    return count > 0 ? [{ topic, count, notices: found }] : [];
  });
}
