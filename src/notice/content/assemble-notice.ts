import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AttachmentFile } from '../files/content-files.ts';
import type { ParsedFile } from '../files/front-matter.ts';
import { parseBody } from '../markdown/markdown.ts';
import type { AttachmentFrontMatter } from '../schema/attachment-schema.ts';
import { compareIds } from '../schema/id.ts';
import { defaultFollowUpLabel, defaultItemLabel, printLabel } from '../schema/label.ts';
import type { ItemFrontMatter, NoticeFrontMatter } from '../schema/schema.ts';
import { printedStatus } from '../status/printed-status.ts';
import { answerFaults } from './comment-answers.ts';
import type {
  Attachment,
  FollowUp,
  Issuer,
  Notice,
  RectificationItem,
  Written,
} from './content.ts';
import { parseItemBody } from './item-body.ts';
import { Placement } from './placement.ts';

/** An item's file, read, with its id. */
export interface ItemFile {
  id: string;
  file: string;
  parsed: ParsedFile<ItemFrontMatter>;
}

/** A notice's files, read. */
export interface NoticeFiles {
  id: string;
  file: string;
  parsed: ParsedFile<NoticeFrontMatter>;
  items: ItemFile[];
  /** Ids of item files that could not be read: their faults are told already. */
  unreadableItems: string[];
  /** The files in attachments/. */
  attachments: readonly AttachmentFile[];
}

/** Puts a notice together: every item and follow-up to the place that notice.md gives it. */
export function assembleNotice(
  issuer: Issuer,
  files: NoticeFiles,
): { notice: Notice; diagnostics: Diagnostic[] } {
  const { id, file, parsed } = files;
  const notice: Notice = {
    ...parsed.data,
    id,
    key: `${issuer.id}/${id}`,
    file,
    issuer,
    attachments: parsed.data.attachments.map((stated) => withFile(stated, files.attachments)),
    parts: [],
    items: [],
    unreadableItems: files.unreadableItems,
    ...writtenOf(parsed),
  };
  const diagnostics: Diagnostic[] = [];
  const items = new Map(
    files.items.map((itemFile) => [
      itemFile.id,
      assembleItem(notice, itemFile, (found) => diagnostics.push(...found)),
    ]),
  );
  const ids = [...items.keys(), ...files.unreadableItems].sort(compareIds);
  const placement = new Placement(notice, items, ids, diagnostics);
  for (const block of parseBody(parsed.body, parsed.bodyLine)) placement.place(block);
  placement.finish();
  diagnostics.push(...answerFaults(notice, ids));
  return { notice, diagnostics };
}

function assembleItem(
  notice: Notice,
  { id, file, parsed }: ItemFile,
  report: (diagnostics: Diagnostic[]) => void,
): RectificationItem {
  const { body, diagnostics } = parseItemBody(parsed.body, parsed.bodyLine, file);
  report(diagnostics);
  const { number, label, title } = parsed.data;
  const item: RectificationItem = {
    ...parsed.data,
    id,
    key: `${notice.key}/${id}`,
    file,
    notice,
    html: body.html,
    paragraphs: body.paragraphs,
    printedLabel: labelOf(label, notice.labels.items ?? defaultItemLabel, number),
    statusText: printedStatus({ title, paragraphs: body.paragraphs })?.words ?? null,
    section: [],
    followUps: [],
    ...writtenOf(parsed),
  };
  const pattern = notice.labels.followUps ?? defaultFollowUpLabel;
  item.followUps = body.followUps.map(({ heading, ...rest }): FollowUp => {
    const printed =
      'number' in heading
        ? { printedLabel: printLabel(pattern, heading.number), title }
        : { printedLabel: '', title: heading.printed };
    return { ...rest, ...printed, item };
  });
  return item;
}

function withFile(stated: AttachmentFrontMatter, files: readonly AttachmentFile[]): Attachment {
  const found = files.find(({ name }) => name === stated.file);
  return { ...stated, stored: found ? { size: found.size, sha256: found.sha256 } : null };
}

function writtenOf({ fileText, closingLine, placeOf, spanOf }: ParsedFile<unknown>): Written {
  return { fileText, closingLine, placeOf, spanOf };
}

function labelOf(own: string | undefined, pattern: string, number: number | undefined): string {
  if (own !== undefined) return own;
  return number === undefined ? '' : printLabel(pattern, number);
}
