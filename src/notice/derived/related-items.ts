import {
  type Content,
  compareNotices,
  type Notice,
  noticesOf,
  type RectificationItem,
} from '../content/content.ts';
import { rememberingObject } from '../text/remembering.ts';
import type { Topic } from '../topics/topic.ts';

/** How many items are named for one topic, and in all. */
const mostOfTopic = 3;
const most = 5;

/**
 * Items of other issuers on the topics of an item, those of the newest notices first: of each issuer
 * one, 3 for a topic and 5 in all at most. On a site of one issuer: of its other notices.
 */
export function relatedItems(content: Content, item: RectificationItem): RectificationItem[] {
  const byTopic = firstItemsByTopic(content);
  const isAlone = content.issuers.length === 1;
  // What two items may not share to be shown together.
  const sourceOf = ({ notice }: RectificationItem): object => (isAlone ? notice : notice.issuer);
  const sources = new Set([sourceOf(item)]);
  const related: RectificationItem[] = [];
  for (const topic of item.topics) {
    let found = 0;
    for (const other of byTopic.get(topic) ?? []) {
      if (found === mostOfTopic || related.length === most) break;
      if (sources.has(sourceOf(other))) continue;
      sources.add(sourceOf(other));
      related.push(other);
      found += 1;
    }
  }
  return related.toSorted((a, b) => compareNotices(a.notice, b.notice));
}

/** Of each notice the first item on each topic, the newest notice first. */
const firstItemsByTopic = rememberingObject((content: Content) => {
  const byTopic = new Map<Topic, RectificationItem[]>();
  for (const notice of noticesOf(content).toSorted(compareNotices)) {
    for (const [topic, item] of firstItems(notice)) {
      const items = byTopic.get(topic);
      if (items) items.push(item);
      else byTopic.set(topic, [item]);
    }
  }
  return byTopic;
});

function firstItems({ items }: Notice): Map<Topic, RectificationItem> {
  const first = new Map<Topic, RectificationItem>();
  for (const item of items) {
    for (const topic of item.topics) if (!first.has(topic)) first.set(topic, item);
  }
  return first;
}
