import { contactOf } from '../notice/contact.ts';
import {
  type Content,
  countCurrentStatuses,
  countStatuses,
  currentStatus,
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
      outcome: outcomeData(notice),
      contact: contactData(notice),
      items: items.length,
      statuses: countStatuses(items),
      currentStatuses: countCurrentStatuses(items),
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
    section: item.section.map(({ text }) => text),
    status: item.status ?? null,
    statusText: item.statusText,
    currentStatus: currentStatus(item) ?? null,
    history: item.history.map(({ date, status, note }) => ({ date, status, note: note ?? null })),
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

function outcomeData({ key, comments }: Notice) {
  const outcome = comments?.outcome;
  if (!outcome) return null;
  const { published, received, adopted, summary, answers } = outcome;
  return {
    published,
    received: received ?? null,
    adopted: adopted ?? null,
    summary: summary ?? null,
    answers: answers.map(({ comment, answer, decision, item }) => ({
      comment,
      answer,
      decision: decision ?? null,
      item: item === undefined ? null : `${key}/${item}`,
    })),
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
