import { escapeHeading, escapeMarkdown } from '../../notice/markdown/escape-markdown.ts';
import { defaultFollowUpLabel, defaultItemLabel } from '../../notice/schema/label.ts';
import type { ContactPoint, Inspection } from '../../notice/schema/schema.ts';
import type { DraftPart } from '../draft.ts';
import type { DraftWindow } from '../facts/window.ts';
import type { Signature } from '../structure/frame/signature.ts';
import type { TitleBlock } from '../structure/frame/title-block.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { Patterns } from './write-item.ts';
import { writeTable } from './write-table.ts';

/** Everything that notice.md says. */
export interface NoticeDraft extends TitleBlock {
  signature: Signature;
  inspection: Inspection;
  window: DraftWindow | null;
  contact: ContactPoint | null;
  patterns: Patterns;
  parts: readonly DraftPart[];
}

/** The file notice.md. */
export function writeNotice(notice: NoticeDraft): string {
  const { masthead, title, subtitle, signature, inspection, window, contact, patterns } = notice;
  const lines = (printed: readonly string[]) =>
    printed.length > 0 ? printed.join('\n') : undefined;
  const frontMatter = writeFrontMatter({
    masthead: lines(masthead),
    title: title.join('\n'),
    subtitle: lines(subtitle),
    signature: lines(signature.lines),
    published: signature.day ?? undefined,
    inspection: Object.keys(inspection).length > 0 ? { ...inspection } : undefined,
    comments: window ? { ...window } : undefined,
    contact: contact ? contactValues(contact) : undefined,
    labels: labelValues(patterns),
  });
  const body = notice.parts.map(writePart).join('\n\n');
  return body === '' ? frontMatter : `${frontMatter}${body}\n`;
}

function contactValues({ phones, address, postcode, postBox, emails }: ContactPoint) {
  return {
    phones: phones.length > 0 ? phones.map((phone) => ({ ...phone })) : undefined,
    address,
    postcode,
    postBox,
    emails: emails.length > 0 ? emails : undefined,
  };
}

function labelValues({ items, followUps }: Patterns) {
  const values = {
    items: items === defaultItemLabel ? undefined : items,
    followUps: followUps === defaultFollowUpLabel ? undefined : followUps,
  };
  return (values.items ?? values.followUps) ? values : undefined;
}

function writePart(part: DraftPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escapeHeading(part.text)}`;
    case 'paragraph':
      return part.table ? writeTable(part.table) : escapeMarkdown(part.text);
    case 'items':
      return `::items[${listIds(part.ids)}]`;
    case 'follow-ups':
      return `::follow-ups[${listIds(part.ids)}]`;
  }
}

/** Ids as a range where they count on, else one by one. */
function listIds(ids: readonly string[]): string {
  const [first = ''] = ids;
  const countsOn = ids.every((id, index) => Number(id) === Number(first) + index);
  return countsOn && ids.length > 1 ? `${first}-${ids.at(-1)}` : ids.join(', ');
}
