import { type Notice, type RectificationItem, titleOf } from '../../notice/content/content.ts';
import { citationOf } from '../../notice/derived/citation.ts';
import { contactOf, waysToComment } from '../../notice/derived/contact.ts';
import type { LastDay } from '../../notice/derived/last-day.ts';
import { statusHistory, type ToldStatus } from '../../notice/progress/status-history.ts';
import { headingInSentence } from '../../notice/schema/label.ts';
import type { CommentWindow } from '../../notice/schema/schema.ts';
import { isDone, statusNames } from '../../notice/status/item-status.ts';
import { type Day, daysBetween, printDay } from '../../notice/time/day.ts';
import { printWindow } from '../../notice/window/comment-window.ts';
import { stableUuid } from '../stable-uuid.ts';

/** What a calendar says of a last day. */
export interface CalendarEvent {
  /** It follows from the issuer's name and from ids: neither addresses nor words change it. */
  uid: string;
  day: Day;
  /** Day since which it is said so; null where the notice states none. */
  stated: Day | null;
  /** Greater in each later version of the event (RFC 5545, SEQUENCE). */
  revision: number;
  summary: string;
  lines: string[];
  /** The page that it is about, from the site's root. */
  path: string;
  /** True if people can still do something before the day. */
  reminds: boolean;
}

/** The event of a last day, with what was told of it up to a day. */
export async function calendarEvent(last: LastDay, today: Day): Promise<CalendarEvent> {
  const { kind, day, notice } = last;
  const { key, ...said } =
    kind === 'window' ? windowEvent(notice, last.comments) : deadlineEvent(last, today);
  return {
    ...said,
    uid: await stableUuid(kind, notice.issuer.name, key),
    day,
  };
}

/** What the two kinds say. */
type Said = Omit<CalendarEvent, 'uid' | 'day'> & { key: string };

function windowEvent(notice: Notice, comments: CommentWindow): Said {
  const { key, issuer, published } = notice;
  const source = `${issuer.name}《${titleOf(notice)}》`;
  return {
    key,
    stated: published ?? null,
    // Of a window that was extended nothing tells when; that it ends later is enough.
    revision: daysBetween('1970-01-01', comments.closes),
    summary: `征求意见截止：${issuer.name}`,
    lines: [
      `征求意见时间：${printWindow(comments)}，到最后一天 23:59:59（北京时间）。`,
      ...contactLines(notice),
      `出自${source}${published ? `，${printDay(published)}发布` : ''}。`,
    ],
    path: `${key}/`,
    reminds: true,
  };
}

function contactLines(notice: Notice): string[] {
  const contact = contactOf(notice);
  const ways = contact && waysToComment(contact);
  if (!contact || !ways) return [];
  const { phones, emails, address, postcode, postBox } = contact;
  const post = [address, postBox, postcode].filter(Boolean).join('，');
  return [
    `可以${ways}提意见：`,
    ...phones.map(
      ({ number, hours, label }) => `${label ?? '电话'} ${number}${hours ? `（${hours}）` : ''}`,
    ),
    ...emails.map((email) => `邮箱 ${email}`),
    ...(post ? [`地址 ${post}`] : []),
  ];
}

function deadlineEvent({ item, deadline }: LastDay & { kind: 'deadline' }, today: Day): Said {
  const told = statusHistory(item).filter(({ date }) => date === null || date <= today);
  const now = told.at(-1);
  return {
    key: item.key,
    stated: now?.date ?? item.notice.published ?? null,
    revision: told.length - 1,
    summary: `${isDone(now?.status) ? '已完成' : '整改期限'}：${item.notice.issuer.name}，${headingInSentence(item)}`,
    lines: [
      `完成时限原文：${deadline}`,
      `完成情况：${statusWords(item, now)}`,
      `出自${citationOf(item)}。`,
    ],
    path: `${item.key}/`,
    reminds: false,
  };
}

/** The status with the day of which it is told: an event that was taken over is not updated. */
function statusWords({ history }: RectificationItem, told: ToldStatus | undefined): string {
  const status = told?.status;
  if (!status) return '通报未注明。';
  if (history.length === 0 || told.date === null) return `通报发布时为${statusNames[status]}。`;
  return `${printDay(told.date)}为${statusNames[status]}。`;
}
