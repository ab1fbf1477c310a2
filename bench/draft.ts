import type { ItemStatus } from '../src/notice/status/item-status.ts';

/** An invented hospital, before it is written down. */
export interface IssuerDraft {
  id: string;
  name: string;
  committee: string;
  region: string;
  notices: NoticeDraft[];
}

/** An invented notice: its facts, and its words in their order. */
export interface NoticeDraft {
  id: string;
  /** A line for each printed line. */
  title: string[];
  published: string;
  inspection: { authority: string; kind: string; from: string; to: string; feedback: string };
  window: { opens: string; closes: string } | null;
  contact: { phone: string; hours: string; address: string; postcode: string; email: string };
  preamble: string;
  organising: string[];
  themes: { heading: string; items: ItemDraft[] }[];
  /** Heading of the part that speaks of some items again; '' where there is none. */
  followUpHeading: string;
  outlook: { heading: string; paragraphs: string[] };
  signature: string[];
}

/** An invented rectification item. */
export interface ItemDraft {
  number: number;
  title: string;
  status: { code: ItemStatus; printed: string } | null;
  paragraphs: string[];
  followUp: { number: number; paragraphs: string[]; deadline: string } | null;
}

/** The items of a notice in their order. */
export function itemsOf(notice: NoticeDraft): ItemDraft[] {
  return notice.themes.flatMap(({ items }) => items);
}

/** The printed label of an item. */
export function printedLabel(item: ItemDraft): string {
  return `（${item.number}）`;
}

/** The name of an item's file. */
export function itemId({ number }: ItemDraft): string {
  return String(number).padStart(2, '0');
}
