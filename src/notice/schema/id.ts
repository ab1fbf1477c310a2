/** Ids are folder and file names and parts of addresses: small Latin letters, digits, hyphens. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that the site itself uses at its root. */
const reserved = new Set([
  'search',
  'topics',
  'data',
  'embed',
  'pagefind',
  '404',
  'attachments',
  'styleguide',
]);

/** True if the text can be an id. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** True if an issuer cannot have this id, because the site uses the address. */
export function isReservedId(id: string): boolean {
  return reserved.has(id);
}

/** Compares ids so that 2 comes before 10. */
export function compareIds(a: string, b: string): number {
  const [x, y] = [sortable(a), sortable(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** True if two different ids could be taken for each other, such as 1 and 01. */
export function areConfusable(a: string, b: string): boolean {
  return a !== b && sortable(a.toLowerCase()) === sortable(b.toLowerCase());
}

function sortable(id: string): string {
  return id.replaceAll(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(9, '0'));
}

/** What a list such as 01-06, 09 comes to. */
export interface ResolvedIds {
  /** The ids it names, in its order. */
  ids: string[];
  /** What it names and there is not: an id of a range by its own name, else the part as written. */
  unknown: string[];
  /** Ids that a part with a fault is most likely about as well. */
  meant: string[];
}

/** A hyphen, or what people type in its place. */
const rangeMark = /[-–—~～至到]/g;
const digitsOnly = /^\d+$/;
/** More items than this no notice has: a range that is longer was typed wrong. */
export const mostItems = 9999;

/**
 * The ids that a list such as 01-06, 09 names. A range of numbers names each number between its
 * ends; a range of other ids takes every id between its ends.
 */
export function resolveIds(list: string, sortedIds: readonly string[]): ResolvedIds {
  const entries = list.split(/[,，、]/).map((entry) => resolveEntry(entry.trim(), sortedIds));
  return {
    ids: entries.flatMap(({ ids }) => ids),
    unknown: entries.flatMap(({ unknown }) => unknown),
    meant: entries.flatMap(({ meant }) => meant),
  };
}

function resolveEntry(entry: string, sortedIds: readonly string[]): ResolvedIds {
  if (sortedIds.includes(entry)) return { ids: [entry], unknown: [], meant: [] };
  const ranges = [...entry.matchAll(rangeMark)].map(({ index }): [string, string] => [
    entry.slice(0, index).trim(),
    entry.slice(index + 1).trim(),
  ]);
  const numbers = ranges.find((ends) => ends.every((end) => digitsOnly.test(end)));
  if (numbers) return resolveNumbers(entry, numbers, sortedIds);
  const known = (ends: readonly string[]) => ends.filter((end) => sortedIds.includes(end)).length;
  const range =
    ranges.find((ends) => known(ends) === 2) ??
    ranges.find((ends) => known(ends) === 1 && ends.every(isId));
  if (!range) return { ids: [], unknown: [entry], meant: [] };
  const [from, to] = range;
  const between = (a: string, b: string) =>
    sortedIds.filter((id) => compareIds(a, id) <= 0 && compareIds(id, b) <= 0);
  return compareIds(from, to) <= 0
    ? {
        ids: between(from, to),
        unknown: range.filter((end) => !sortedIds.includes(end)),
        meant: [],
      }
    : { ids: [], unknown: [entry], meant: between(to, from) };
}

/** A range of numbers: 04-07 is 04, 05, 06 and 07, and neither 06-1 nor 6. */
function resolveNumbers(
  entry: string,
  [from, to]: [string, string],
  sortedIds: readonly string[],
): ResolvedIds {
  const [first, last] = [Number(from), Number(to)];
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const meant = sortedIds.filter(
    (id) => digitsOnly.test(id) && low <= Number(id) && Number(id) <= high,
  );
  const names =
    first <= last && last - first <= mostItems
      ? Array.from({ length: last - first + 1 }, (_, index) =>
          String(first + index).padStart(from.length, '0'),
        )
      : [];
  const there = new Set(sortedIds);
  const ids = names.filter((name) => there.has(name));
  const unknown = ids.length > 0 ? names.filter((name) => !there.has(name)) : [entry];
  return { ids, unknown, meant: unknown.length > 0 ? meant : [] };
}
