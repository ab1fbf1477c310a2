import { generateJsonFeed } from 'feedsmith';
import { startOfDay } from '../../notice/time/day.ts';
import { plainText } from '../plain-text.ts';
import type { ToAddress } from '../to-address.ts';
import type { Feed } from './feed.ts';
import { feedEntry } from './feed-entry.ts';

/**
 * A feed as JSON Feed 1.1, with the entries of its Atom form and their ids.
 * @param toAddress As for `atomFeed`.
 */
export async function jsonFeed(feed: Feed, toAddress: ToAddress): Promise<string> {
  const { title, path, updates } = feed;
  const items = updates.map(async (update) => {
    const { id, title, text, path, author, date } = await feedEntry(update);
    return {
      id,
      url: toAddress(path),
      title,
      content_text: text,
      date_published: startOfDay(date),
      authors: [{ name: author }],
    };
  });
  const own = toAddress(`${path}feed.json`);
  const json = generateJsonFeed({
    title: plainText(title),
    home_page_url: toAddress(path),
    // It names the feed apart from all others, which only a whole address does.
    ...(URL.canParse(own) && { feed_url: own }),
    language: 'zh-CN',
    items: await Promise.all(items),
  });
  return JSON.stringify(json);
}
