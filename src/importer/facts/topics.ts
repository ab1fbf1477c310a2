import { proposeTopics } from '../../notice/topics/topic-proposal.ts';
import type { DraftItem } from '../draft.ts';

/** Fills in the topics that each item's words propose; what stands in a table proposes none. */
export function proposeItemTopics(items: readonly DraftItem[]): DraftItem[] {
  return items.map((item) => {
    const paragraphs = item.paragraphs.filter(({ table }) => !table);
    const topics = proposeTopics({ title: item.title, paragraphs });
    return topics.length > 0 ? { ...item, topics } : item;
  });
}
