import type { AttachmentFile } from '../files/content-files.ts';
import type { ParsedFile } from '../files/front-matter.ts';
import type { Paragraph, Words } from '../markdown/markdown.ts';
import type { AttachmentFrontMatter } from '../schema/attachment-schema.ts';
import { compareIds } from '../schema/id.ts';
import { headingOf } from '../schema/label.ts';
import type {
  IssuerFrontMatter,
  ItemFrontMatter,
  NoticeFrontMatter,
  SiteFrontMatter,
} from '../schema/schema.ts';
import type { ItemStatus } from '../status/item-status.ts';

/** A content file as a person wrote it: its text, and where each part of it stands. */
export type Written = Pick<ParsedFile<unknown>, 'fileText' | 'closingLine' | 'placeOf' | 'spanOf'>;

/** All content of a site, read and put together. */
export interface Content {
  site: Site;
  /** In the order of their ids. */
  issuers: Issuer[];
}

/** The site as a whole. */
export interface Site extends SiteFrontMatter {
  /** Introduction for the home page, as HTML; '' if there is none. */
  introduction: string;
}

/** 发布单位, with its notices. */
export interface Issuer extends IssuerFrontMatter {
  id: string;
  file: string;
  /** Introduction for its page, as HTML; '' if there is none. */
  introduction: string;
  /** Newest first; those without a date of publication last. */
  notices: Notice[];
}

/** 通报. */
export interface Notice extends Omit<NoticeFrontMatter, 'attachments'>, Written {
  id: string;
  /** `<issuer>/<notice>`: unique in a site, and its address. */
  key: string;
  file: string;
  issuer: Issuer;
  attachments: Attachment[];
  /** Its words in their order. */
  parts: NoticePart[];
  /** Its items in the order in which they stand. */
  items: RectificationItem[];
  /** Ids of items whose files cannot be read: they stand in no part. */
  unreadableItems: readonly string[];
}

/** 附件: a file offered beside a notice. */
export interface Attachment extends AttachmentFrontMatter {
  /** What lies in attachments/ under its name; null where nothing does, which is a fault. */
  stored: Pick<AttachmentFile, 'size' | 'sha256'> | null;
}

/** A stretch of a notice: a heading, words, items, or follow-ups. */
export type NoticePart =
  | ({ kind: 'heading' } & Heading)
  | ({ kind: 'words'; line: number } & Words)
  | { kind: 'items'; level: number; items: RectificationItem[] }
  | { kind: 'follow-ups'; level: number; followUps: FollowUp[] };

/** A heading of the outline. */
export interface Heading {
  /** 2 for 一、, 3 for （一）, and so on. */
  level: number;
  text: string;
  html: string;
  /** Fragment of its address. */
  anchor: string;
  line: number;
}

/** 整改事项. */
export interface RectificationItem extends ItemFrontMatter, Words, Written {
  id: string;
  /** `<issuer>/<notice>/<id>`: unique in a site, and its address. */
  key: string;
  file: string;
  notice: Notice;
  /** Printed label, such as （1）; '' where none is printed. */
  printedLabel: string;
  /** Printed words of its status, where a line, or brackets at an end, state it. */
  statusText: string | null;
  /** The headings it stands under, outermost first. */
  section: Heading[];
  followUps: FollowUp[];
}

/** 后续: what a later section says of an item again. */
export interface FollowUp extends Words {
  item: RectificationItem;
  /** Printed label and title. */
  printedLabel: string;
  title: string;
  line: number;
}

/** How many items have each status; `none` counts those without one. */
export type StatusCounts = Record<ItemStatus | 'none', number>;

/** What stands in the files of a notice: itself, and each of its items. */
export function filesOf(notice: Notice): (Notice | RectificationItem)[] {
  return [notice, ...notice.items];
}

/** Every notice of a site, issuer by issuer, newest first. */
export function noticesOf({ issuers }: Content): Notice[] {
  return issuers.flatMap(({ notices }) => notices);
}

/** Order of notices: newest first, those without a date of publication last, then by address. */
export function compareNotices(a: Notice, b: Notice): number {
  const [x, y] = [a.published ?? '', b.published ?? ''];
  return x > y ? -1 : x < y ? 1 : compareIds(a.key, b.key);
}

/** The title on one line. */
export function titleOf(notice: Pick<Notice, 'title'>): string {
  return notice.title.replaceAll(/\s*\n\s*/g, '');
}

/** True if the words after a title belong to the same sentence, so that title and words run on. */
export function runsOn(paragraphs: readonly Paragraph[]): boolean {
  const [first] = paragraphs;
  return first !== undefined && first.column === undefined && /^[，、；：。）”]/.test(first.text);
}

/** The printed words of an item, a line a paragraph: title, body, follow-ups. */
export function wordsOfItem(item: RectificationItem): string {
  return [
    ...titled(headingOf(item), item.paragraphs),
    ...item.followUps.flatMap(wordsOfFollowUp),
  ].join('\n');
}

/** The printed words of a notice, a line a paragraph: what must equal the approved text. */
export function wordsOfNotice(notice: Notice): string {
  const { masthead, title, subtitle, parts, signature } = notice;
  return [masthead, title, subtitle, ...parts.flatMap(wordsOfPart), signature]
    .filter((line) => line !== undefined)
    .join('\n');
}

function wordsOfPart(part: NoticePart): string[] {
  switch (part.kind) {
    case 'heading':
      return [part.text];
    case 'words':
      return part.paragraphs.map(({ text }) => text);
    case 'items':
      return part.items.flatMap((item) => titled(headingOf(item), item.paragraphs));
    case 'follow-ups':
      return part.followUps.flatMap(wordsOfFollowUp);
  }
}

function wordsOfFollowUp(followUp: FollowUp): string[] {
  return titled(headingOf(followUp), followUp.paragraphs);
}

/** A heading and the paragraphs under it as lines; one line of both where they run on. */
export function titled(heading: string, paragraphs: readonly Paragraph[]): string[] {
  const texts = paragraphs.map(({ text }) => text);
  return runsOn(paragraphs) ? [heading + (texts[0] ?? ''), ...texts.slice(1)] : [heading, ...texts];
}

/**
 * The status an item has now: that of its last change since publication, else the one that the
 * approved text states; undefined if neither says one.
 */
export function currentStatus({
  status,
  history,
}: Pick<RectificationItem, 'status' | 'history'>): ItemStatus | undefined {
  return history.at(-1)?.status ?? status;
}

/** Counts items by the status that the approved text states. */
export function countStatuses(items: readonly Pick<RectificationItem, 'status'>[]): StatusCounts {
  const counts: StatusCounts = {
    completed: 0,
    sustained: 0,
    'mostly-completed': 0,
    'in-progress': 0,
    'not-completed': 0,
    none: 0,
  };
  for (const { status } of items) counts[status ?? 'none'] += 1;
  return counts;
}

/** Counts items by the status that they have now. */
export function countCurrentStatuses(
  items: readonly Pick<RectificationItem, 'status' | 'history'>[],
): StatusCounts {
  return countStatuses(items.map((item) => ({ status: currentStatus(item) })));
}
