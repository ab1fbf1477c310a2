import { headingOf } from '../schema/label.ts';
import type { Notice, RectificationItem } from './content.ts';

/** A heading or an item of a notice, with what stands under it. */
export interface OutlineEntry {
  /** Its printed words. */
  text: string;
  /** Fragment of its address. */
  anchor: string;
  /** Null for a heading. */
  item: RectificationItem | null;
  entries: OutlineEntry[];
}

/**
 * The headings and items of a notice as they stand under each other. Where a level is skipped, an
 * entry stands under the nearest heading that is above it.
 */
export function outlineOf({ parts }: Pick<Notice, 'parts'>): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const above: { level: number; entry: OutlineEntry }[] = [];
  const place = (level: number, entry: OutlineEntry) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    (above.at(-1)?.entry.entries ?? top).push(entry);
    above.push({ level, entry });
  };
  for (const part of parts) {
    if (part.kind === 'heading') {
      const { level, text, anchor } = part;
      place(level, { text, anchor, item: null, entries: [] });
    } else if (part.kind === 'items') {
      for (const item of part.items) {
        const anchor = `item-${item.id}`;
        place(part.level, { text: headingOf(item), anchor, item, entries: [] });
      }
    }
  }
  return top;
}
