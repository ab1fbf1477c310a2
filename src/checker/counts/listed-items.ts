import type { FollowUp, Heading, Notice, RectificationItem } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';

/** What a notice, or one part of it, lists. */
export interface Listed {
  /** Its items; where it has none, those whose follow-ups it lists. */
  items: RectificationItem[];
  /** The headings under which they stand, by level. */
  groups: Heading[][];
  /** How many items and headings over items stand in it under no heading further in; 0 where it lists follow-ups. */
  outermost: number;
}

/** The numbers by which people may count what is listed: its items, its headings, what it has at first sight. */
export function countsOf({ items, groups, outermost }: Listed): Set<number> {
  return new Set([items.length, ...groups.map(({ length }) => length), outermost]);
}

/** What is listed under the heading that is, or stands over, a passage; null if nothing is. */
export function listedAround(notice: Notice, { heading, headings }: Passage): Listed | null {
  const scope = heading ?? headings.at(-1);
  const from = scope ? notice.parts.findIndex((part) => isHeading(part, scope)) : -1;
  if (!scope || from === -1) return null;
  const inner = notice.parts.slice(from + 1);
  const to = inner.findIndex((part) => part.kind === 'heading' && part.level <= scope.level);
  const listed = listedIn(to === -1 ? inner : inner.slice(0, to));
  return listed.items.length > 0 ? listed : null;
}

/** What a whole notice lists. */
export function listedByNotice({ parts }: Notice): Listed {
  return listedIn(parts);
}

function isHeading(part: Notice['parts'][number], { line }: Heading): boolean {
  return part.kind === 'heading' && part.line === line;
}

function listedIn(parts: Notice['parts']): Listed {
  const items: RectificationItem[] = [];
  const followUps: FollowUp[] = [];
  const over: Heading[] = [];
  const groups = new Set<Heading>();
  const outermost = new Set<Heading | RectificationItem>();
  for (const part of parts) {
    if (part.kind === 'heading') {
      while ((over.at(-1)?.level ?? 0) >= part.level) over.pop();
      over.push(part);
    } else if (part.kind === 'items') {
      items.push(...part.items);
      for (const heading of over) groups.add(heading);
      for (const one of over.slice(0, 1)) outermost.add(one);
      if (over.length === 0) for (const item of part.items) outermost.add(item);
    } else if (part.kind === 'follow-ups') {
      followUps.push(...part.followUps);
    }
  }
  return {
    items: items.length > 0 ? items : followUps.map(({ item }) => item),
    groups: Object.values(Object.groupBy(groups, ({ level }) => level)).map((same = []) => same),
    outermost: outermost.size,
  };
}
