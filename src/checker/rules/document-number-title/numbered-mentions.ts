import type { Passage } from '../../../notice/content/passage.ts';
import { type TitledNumber, titledNumbersIn } from '../../marks/document-numbers.ts';
import { areDifferent, plainTitle } from './different-documents.ts';

/** A place where a document is named by title and number. */
export type Mention = TitledNumber & { passage: Passage; plain: string };

/** The mentions of a passage, in its order. */
export function mentionsIn(passage: Passage): Mention[] {
  if (!passage.text.includes('》') || !passage.text.includes('号')) return [];
  return titledNumbersIn(passage.text).map((titled) => ({
    ...titled,
    passage,
    plain: plainTitle(titled.title),
  }));
}

/** The mentions of each number. Where no bracket parts them, words may stand before its letters. */
export function byNumber(mentions: readonly Mention[]): Mention[][] {
  const offices = new Set(mentions.map(({ office }) => office));
  const groups = Map.groupBy(
    mentions,
    ({ office, year, serial }) => `${shortestEnd(office, offices)} ${year} ${serial}`,
  );
  return [...groups.values()];
}

function shortestEnd(office: string, offices: ReadonlySet<string>): string {
  for (let start = office.length - 2; start > 0; start -= 1) {
    const end = office.slice(start);
    if (offices.has(end)) return end;
  }
  return office;
}

/**
 * The mention that calls another document by the number of the first one, in another place of the
 * notice. Rules that are issued together have one number: they are named together, or there are more.
 */
export function otherDocument(first: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (mentions.some(isOfSeveral)) return undefined;
  const other = mentions.find(({ plain }) => areDifferent(first.plain, plain));
  if (!other || !isElsewhere(other.passage, first.passage)) return undefined;
  const isThird = ({ plain }: Mention) => ![first, other].some((one) => isAlike(one.plain, plain));
  return mentions.some(isThird) ? undefined : other;
}

/** True if one title is the other, or a short form of it. */
function isAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function isOfSeveral({ isOfSeveral, title }: Mention): boolean {
  return isOfSeveral || /印发.*等|〉[、和及]?〈/.test(title);
}

function isElsewhere(one: Passage, other: Passage): boolean {
  return one.item === null ? one !== other : one.item !== other.item;
}
