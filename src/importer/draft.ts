import type { ItemStatus } from '../notice/status/item-status.ts';
import type { Label } from '../notice/text/numbering.ts';
import type { Topic } from '../notice/topics/topic.ts';
import type { Block, Table } from './block.ts';
import type {
  Entry,
  FollowUpEntry,
  ItemEntry,
  ItemLabel,
  ItemParagraph,
} from './structure/entry.ts';

/** A follow-up at the end of an item. */
export interface DraftFollowUp {
  label: Label;
  title: string;
  exact: boolean;
  paragraphs: Block[];
  line: number;
}

/** An item as it will stand in its file. */
export interface DraftItem {
  id: string;
  label: ItemLabel;
  title: string;
  paragraphs: ItemParagraph[];
  followUps: DraftFollowUp[];
  /** Headings it stands under, outermost first. */
  section: string[];
  line: number;
  status?: ItemStatus;
  deadline?: string;
  topics?: Topic[];
}

/** A stretch of notice.md. */
export type DraftPart =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number; table?: Table }
  | { kind: 'items'; ids: string[] }
  | { kind: 'follow-ups'; ids: string[] };

/** The text of a notice, each word in its place. */
export interface Draft {
  parts: DraftPart[];
  items: DraftItem[];
}

/** Gives each paragraph to the notice, to an item or to a follow-up. */
export function draftOf(entries: readonly Entry[]): Draft {
  const parts: DraftPart[] = [];
  const items: DraftItem[] = [];
  const idOf = idMaker(entries.filter(({ kind }) => kind === 'item').length);
  let section: { level: number; text: string }[] = [];
  let owner: { paragraphs: Block[] } | null = null;
  for (const entry of entries) {
    switch (entry.kind) {
      case 'heading': {
        const { level, text, line } = entry;
        section = [...section.filter((above) => above.level < level), { level, text }];
        parts.push({ kind: 'heading', level, text, line });
        owner = null;
        break;
      }
      case 'item': {
        const item: DraftItem = {
          id: idOf(items.length),
          label: entry.label,
          title: entry.title,
          paragraphs: [...restOf(entry), ...(entry.cells ?? [])],
          followUps: [],
          section: section.map(({ text }) => text),
          line: entry.line,
        };
        items.push(item);
        place(parts, 'items', item.id);
        owner = item;
        break;
      }
      case 'follow-up': {
        const item = items[entry.item];
        if (!item) break;
        const { label, title, exact, line } = entry;
        const followUp = { label, title, exact, paragraphs: restOf(entry), line };
        item.followUps.push(followUp);
        place(parts, 'follow-ups', item.id);
        owner = followUp;
        break;
      }
      case 'paragraph': {
        const { text, line, table } = entry;
        const words = { text, line, ...(table && { table }) };
        if (entry.closing) owner = null;
        if (owner) owner.paragraphs.push(words);
        else parts.push({ kind: 'paragraph', ...words });
        break;
      }
    }
  }
  return { parts, items };
}

function restOf({ rest, line }: ItemEntry | FollowUpEntry): Block[] {
  return rest === '' ? [] : [{ text: rest, line }];
}

function place(parts: DraftPart[], kind: 'items' | 'follow-ups', id: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.ids.push(id);
  else parts.push({ kind, ids: [id] });
}

/** Ids in the order of the items, as wide as the last one needs, two digits at least. */
function idMaker(count: number): (index: number) => string {
  const width = Math.max(2, String(count).length);
  return (index) => String(index + 1).padStart(width, '0');
}
