import { countStatuses, type Notice, titleOf } from '../../notice/content/content.ts';
import { citationOf } from '../../notice/derived/citation.ts';
import type { Update } from '../../notice/derived/update.ts';
import { printShares, statesStatuses } from '../../notice/progress/status-shares.ts';
import { headingInSentence } from '../../notice/schema/label.ts';
import type { CommentOutcome } from '../../notice/schema/schema.ts';
import { statusNames } from '../../notice/status/item-status.ts';
import { type Day, printDay } from '../../notice/time/day.ts';
import { printWindow } from '../../notice/window/comment-window.ts';
import { plainText } from '../plain-text.ts';
import { stableUuid } from '../stable-uuid.ts';

/** What a feed says of an update. */
export interface FeedEntry {
  /** A URN. It follows from the issuer's name and from ids: neither addresses nor words change it. */
  id: string;
  title: string;
  /** A few lines. */
  text: string;
  /** Where it leads, from the site's root. */
  path: string;
  /** Name of the issuer. */
  author: string;
  date: Day;
}

/** The entry of an update. It says what was so on its day, and not what became of it. */
export async function feedEntry(update: Update): Promise<FeedEntry> {
  const { key, date, notice } = update;
  const { title, lines, path } = words(update);
  return {
    id: `urn:uuid:${await stableUuid('update', notice.issuer.name, key)}`,
    title: plainText(`${notice.issuer.name}：${title}`),
    text: plainText(lines.join('\n')),
    path,
    author: plainText(notice.issuer.name),
    date,
  };
}

function words(update: Update): { title: string; lines: string[]; path: string } {
  const { notice } = update;
  switch (update.kind) {
    case 'notice':
      return { title: titleOf(notice), lines: factsOf(notice), path: `${notice.key}/` };
    case 'status': {
      const { item, change } = update;
      const status = statusNames[change.status];
      return {
        title: `${headingInSentence(item)} → ${status}`,
        lines: [
          ...(change.note ? [change.note] : []),
          `${printDay(change.date)}的完成情况：${status}。`,
          `出自${citationOf(item)}。`,
        ],
        path: `${item.key}/#history`,
      };
    }
    case 'outcome':
      return {
        title: `《${titleOf(notice)}》征求意见的结果`,
        lines: outcomeLines(update.outcome),
        path: `${notice.key}/#outcome`,
      };
  }
}

function factsOf({ published, items, comments }: Notice): string[] {
  const stated = countStatuses(items);
  const shares = statesStatuses(stated) ? `通报所述：${printShares(stated)}。` : '';
  return [
    ...(published ? [`${printDay(published)}发布。`] : []),
    ...(items.length > 0 ? [`整改事项 ${items.length} 项。${shares}`] : []),
    ...(comments ? [`征求意见时间：${printWindow(comments)}。`] : []),
  ];
}

function outcomeLines({
  published,
  received,
  adopted,
  summary,
  answers,
}: CommentOutcome): string[] {
  const figures = [
    ...(received === undefined ? [] : [`收到意见 ${received} 条`]),
    ...(adopted === undefined ? [] : [`采纳 ${adopted} 条`]),
    ...(answers.length > 0 ? [`公布答复 ${answers.length} 条`] : []),
  ].join('，');
  return [
    `${printDay(published)}公布。${figures && `${figures}。`}`,
    ...(summary ? [summary] : []),
  ];
}
