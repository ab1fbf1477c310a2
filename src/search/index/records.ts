import {
  type Content,
  currentStatus,
  type Issuer,
  type Notice,
  noticesOf,
  type RectificationItem,
  runsOn,
  titleOf,
  wordsOfItem,
} from '../../notice/content/content.ts';
import { statesProblem } from '../../notice/markdown/problem.ts';
import { headingOf } from '../../notice/schema/label.ts';
import { deadlineDay } from '../../notice/time/deadline.ts';
import type { IssuerRecord, NoticeRecord, SearchRecord } from './record.ts';

/** Every item of the site as the search index takes it in, in the order of the site. */
export function recordsOf(content: Content): SearchRecord[] {
  const issuers = new Map(content.issuers.map((issuer) => [issuer, issuerRecord(issuer)]));
  return noticesOf(content).flatMap((notice) => {
    const issuer = issuers.get(notice.issuer) ?? issuerRecord(notice.issuer);
    const record = noticeRecord(notice, issuer);
    return notice.items.map((item) => itemRecord(item, record));
  });
}

function issuerRecord({ id, name, region }: Issuer): IssuerRecord {
  return { id, name, region: region ?? null };
}

function noticeRecord(notice: Notice, issuer: IssuerRecord): NoticeRecord {
  const { key, published, comments } = notice;
  return {
    key,
    issuer,
    title: titleOf(notice),
    published: published ?? null,
    window: comments ? { opens: comments.opens ?? null, closes: comments.closes } : null,
  };
}

function itemRecord(item: RectificationItem, notice: NoticeRecord): SearchRecord {
  return {
    key: item.key,
    id: item.id,
    notice,
    label: item.printedLabel,
    title: item.title,
    status: currentStatus(item) ?? null,
    deadline: item.deadline ?? null,
    deadlineDay: item.deadline ? deadlineDay(item.deadline, notice.published) : null,
    topics: item.topics,
    head: headOf(item),
    text: wordsOfItem(item),
  };
}

function headOf(item: RectificationItem): string {
  const heading = headingOf(item);
  if (runsOn(item.paragraphs)) return heading;
  const rest = item.paragraphs.findIndex((paragraph) => !statesProblem(paragraph));
  const problem = rest === -1 ? item.paragraphs : item.paragraphs.slice(0, rest);
  return [heading, ...problem.map(({ text }) => text)].join('\n');
}
