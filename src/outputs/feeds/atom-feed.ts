import { generateAtomFeed } from 'feedsmith';
import { startOfDay } from '../../notice/time/day.ts';
import { plainText } from '../plain-text.ts';
import { stableUuid } from '../stable-uuid.ts';
import type { ToAddress } from '../to-address.ts';
import type { Feed } from './feed.ts';
import { feedEntry } from './feed-entry.ts';

/**
 * A feed as Atom (RFC 4287). Nothing in it is of the day of the build; a day is told as the moment at
 * which it begins in Asia/Shanghai.
 * @param toAddress The address of a path from the site's root: a whole one where the site's own is
 * known, else one that readers take from the feed's.
 */
export async function atomFeed(feed: Feed, toAddress: ToAddress): Promise<string> {
  const { title, path, updates } = feed;
  const link = (rel: string, type: string, path: string) => ({ rel, type, href: toAddress(path) });
  const entries = updates.map(async (update) => {
    const { id, title, text, path, author, date } = await feedEntry(update);
    return {
      id,
      title: { value: title },
      links: [link('alternate', 'text/html', path)],
      authors: [{ name: author }],
      published: startOfDay(date),
      updated: startOfDay(date),
      summary: { value: text },
    };
  });
  return generateAtomFeed({
    xml: { lang: 'zh-CN' },
    id: `urn:uuid:${await stableUuid('feed', title, path)}`,
    title: { value: plainText(title) },
    updated: startOfDay(updates[0].date),
    links: [
      link('self', 'application/atom+xml', `${path}feed.xml`),
      link('alternate', 'text/html', path),
    ],
    entries: await Promise.all(entries),
  });
}
