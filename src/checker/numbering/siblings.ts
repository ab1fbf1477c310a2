import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Notice } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { parseLabel } from '../../notice/text/numbering.ts';
import { paragraphHeadings } from './paragraph-headings.ts';

/** A heading or an item among those that are counted with it. */
export interface Sibling {
  /** `paragraph`: one that stands where a heading is expected. */
  kind: 'heading' | 'paragraph' | 'item';
  /** Null where it bears no number. */
  number: number | null;
  /** Its number as printed, such as （1）, without white space; '' where it bears none. */
  label: string;
  /** Where its number stands; its words where it bears none. */
  place(): Place;
}

/** Headings of one level under one heading, items of one directive, or paragraphs, in their order. */
export interface Siblings {
  of: 'headings' | 'items' | 'paragraphs';
  /** Of the Markdown, from 2; of items the one below the heading they stand under; else 0. */
  level: number;
  members: Sibling[];
}

/**
 * The headings of a notice by what they stand under, in the order of the first of each; with them
 * the paragraphs that stand where a heading is expected. Headings beside follow-ups are counted
 * with these, and left out.
 */
export function headingSiblings(passages: readonly Passage[]): Siblings[] {
  const lists = new Map<string, Siblings>();
  const paragraphs = paragraphHeadings(passages);
  const hosts = new Set(passages.flatMap((one) => (one.followUp ? one.headings.at(-1) : [])));
  for (const passage of passages) {
    const level = passage.heading?.level ?? paragraphs.get(passage);
    if (level === undefined || hosts.has(passage.headings.at(-1))) continue;
    const parent = passage.headings.findLast((heading) => heading.level < level);
    const key = `${level} ${parent?.anchor ?? ''}`;
    const list = lists.get(key) ?? { of: 'headings', level, members: [] };
    list.members.push(siblingOf(passage));
    lists.set(key, list);
  }
  return [...lists.values()];
}

/** The items of a notice by the directive that places them. */
export function itemSiblings({ parts }: Pick<Notice, 'parts'>): Siblings[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'items') return [];
    const members = part.items.map(({ number, printedLabel, label, placeOf }) => ({
      kind: 'item' as const,
      number: number ?? null,
      label: printedLabel,
      place: () => placeOf([label === undefined ? 'number' : 'label']),
    }));
    return [{ of: 'items' as const, level: part.level, members }];
  });
}

/** A heading or a paragraph with the number that it begins with. */
export function siblingOf({ heading, text, placeOf }: Passage): Sibling {
  const kind = heading ? 'heading' : 'paragraph';
  const labelled = parseLabel(text);
  if (!labelled) return { kind, number: null, label: '', place: () => placeOf(0, text.length) };
  const { number, printed } = labelled.label;
  const end = text.slice(0, text.length - labelled.words.length).trimEnd().length;
  return { kind, number, label: printed, place: () => placeOf(0, end) };
}
