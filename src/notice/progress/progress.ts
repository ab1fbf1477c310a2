import {
  countCurrentStatuses,
  countStatuses,
  type Notice,
  type RectificationItem,
  type StatusCounts,
} from '../content/content.ts';
import { type OutlineEntry, outlineOf } from '../content/outline.ts';
import { statusOfHeading } from '../status/heading-status.ts';
import type { Day } from '../time/day.ts';

/** What a notice says at one time of how many items have which status. */
export interface Progress {
  /** The current statuses. */
  counts: StatusCounts;
  /** Day of the last change after publication; null if no status was changed. */
  changed: Day | null;
  /** The statuses that the approved text states; the current ones where none was changed. */
  stated: StatusCounts;
}

/** A heading at the level at which the items of a notice divide, with the items under it. */
export interface Theme {
  /** Null for items that stand beside those headings, under none of them. */
  heading: Pick<OutlineEntry, 'text' | 'anchor'> | null;
  counts: StatusCounts;
}

/** How far the items of a notice are, as changed since its publication and as approved. */
export function progressOf(items: readonly RectificationItem[]): Progress {
  const days = items.flatMap(({ history }) => history.map(({ date }) => date));
  return {
    counts: countCurrentStatuses(items),
    changed: days.reduce<Day | null>((last, day) => (last && last > day ? last : day), null),
    stated: countStatuses(items),
  };
}

/**
 * The themes of a notice in their order: the headings of the first level that has two or more with
 * items under them. Empty if no level has, or if those headings say nothing but statuses
 * (一、已整改的问题), which are counted already.
 */
export function themesOf(notice: Pick<Notice, 'parts'>): Theme[] {
  let entries = outlineOf(notice);
  for (;;) {
    const headings = entries.filter((entry) => entry.item === null && itemsUnder(entry).length > 0);
    const [heading] = headings;
    if (heading === undefined) return [];
    if (headings.length === 1) {
      entries = heading.entries;
      continue;
    }
    if (headings.every(({ text }) => statusOfHeading(text) !== null)) return [];
    const beside = entries.filter(({ item }) => item !== null).flatMap(itemsUnder);
    return [
      ...headings.map((entry) => themeOf(entry, itemsUnder(entry))),
      ...(beside.length > 0 ? [themeOf(null, beside)] : []),
    ];
  }
}

function themeOf(heading: Theme['heading'], items: readonly RectificationItem[]): Theme {
  return { heading, counts: countCurrentStatuses(items) };
}

function itemsUnder({ item, entries }: OutlineEntry): RectificationItem[] {
  return [...(item ? [item] : []), ...entries.flatMap(itemsUnder)];
}
