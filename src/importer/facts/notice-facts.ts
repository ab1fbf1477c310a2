import type { ContactPoint, Inspection } from '../../notice/schema/schema.ts';
import type { Day } from '../../notice/time/day.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import { findContact } from './contact.ts';
import { findInspection } from './inspection.ts';
import { type DraftWindow, findWindow } from './window.ts';

/** What a notice states beside its items. */
export interface NoticeFacts {
  inspection: Inspection;
  window: DraftWindow | null;
  contact: ContactPoint | null;
}

/** The facts that the title, the opening and the closing words state; `published` dates the window. */
export function noticeFacts(
  title: string,
  draft: Draft,
  published: Day | null,
): { facts: NoticeFacts; doubts: Doubt[] } {
  const closing = closingOf(draft);
  const { inspection, doubts: inspectionDoubts } = findInspection(title, openingOf(draft));
  const { window, doubts: windowDoubts } = findWindow(closing, published);
  const { contact, doubts: contactDoubts } = findContact(closing);
  return {
    facts: { inspection, window, contact },
    doubts: [...inspectionDoubts, ...windowDoubts, ...contactDoubts],
  };
}

/** The words before the first heading or item. */
function openingOf({ parts }: Draft): Block[] {
  const first = parts.findIndex(({ kind }) => kind !== 'paragraph');
  return parts.slice(0, first < 0 ? 3 : first).filter((part) => part.kind === 'paragraph');
}

/** The words after the last heading, item or follow-up. */
function closingOf({ parts }: Draft): Block[] {
  const last = parts.findLastIndex(({ kind }) => kind !== 'paragraph');
  return parts.slice(last + 1).filter((part) => part.kind === 'paragraph');
}
