import { contactOf } from '../notice/contact.ts';
import {
  type Content,
  countStatuses,
  type Notice,
  noticesOf,
  type RectificationItem,
  titleOf,
  wordsOfItem,
} from '../notice/content.ts';

/** Turns a path relative to the site's root into the address under which it is served. */
export type ToAddress = (path: string) => string;

/**
 * /data/notices.json: every notice, issuer by issuer, newest first. Absent facts are null.
 */
export function noticesData(content: Content, toAddress: ToAddress) {
  return noticesOf(content).map((notice) => {
    const { comments, published, issuer, items } = notice;
    return {
      id: notice.key,
      url: toAddress(`${notice.key}/`),
      issuer: issuer.name,
      title: titleOf(notice),
      published: published ?? null,
      inspection: inspectionData(notice),
      comments: comments ? { opens: comments.opens ?? null, closes: comments.closes } : null,
      contact: contactData(notice),
      items: items.length,
      statuses: countStatuses(items),
    };
  });
}

/** /data/items.json: every item, in the order of its notice. Absent facts are null. */
export function itemsData(content: Content, toAddress: ToAddress) {
  return noticesOf(content).flatMap(({ items }) => items.map((item) => itemData(item, toAddress)));
}

function itemData(item: RectificationItem, toAddress: ToAddress) {
  return {
    id: item.key,
    url: toAddress(`${item.key}/`),
    issuer: item.notice.issuer.name,
    notice: item.notice.key,
    number: item.number ?? null,
    title: item.title,
    section: item.section,
    status: item.status ?? null,
    statusText: item.statusText,
    deadline: item.deadline ?? null,
    topics: item.topics,
    text: wordsOfItem(item),
  };
}

function inspectionData({ inspection }: Notice) {
  const { authority, round, kind, from, to, feedback } = inspection;
  return {
    authority: authority ?? null,
    round: round ?? null,
    kind: kind ?? null,
    from: from ?? null,
    to: to ?? null,
    feedback: feedback ?? null,
  };
}

function contactData(notice: Notice) {
  const contact = contactOf(notice);
  if (!contact) return null;
  const { phones, address, postcode, postBox, emails } = contact;
  return {
    phones,
    address: address ?? null,
    postcode: postcode ?? null,
    postBox: postBox ?? null,
    emails,
  };
}
