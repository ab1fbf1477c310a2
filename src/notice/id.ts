/** Ids are folder and file names and parts of addresses: small Latin letters, digits, hyphens. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that the site itself uses at its root. */
const reserved = new Set(['search', 'data', 'pagefind', '404', 'styleguide', 'attachments']);

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

/**
 * The ids that a list such as 01-06, 09 names, in its order; a range takes every id between its
 * ends. `unknown` holds the parts that name no id.
 */
export function resolveIds(
  list: string,
  sortedIds: readonly string[],
): { ids: string[]; unknown: string[] } {
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const entry of list.split(/[,，、]/).map((part) => part.trim())) {
    const found = resolveEntry(entry, sortedIds);
    if (found.length === 0) unknown.push(entry);
    ids.push(...found);
  }
  return { ids, unknown };
}

/** A hyphen, or what people type in its place. */
const rangeMark = /[-–—~～至到]/g;

function resolveEntry(entry: string, sortedIds: readonly string[]): string[] {
  if (sortedIds.includes(entry)) return [entry];
  for (const hyphen of entry.matchAll(rangeMark)) {
    const from = sortedIds.indexOf(entry.slice(0, hyphen.index).trim());
    const to = sortedIds.indexOf(entry.slice(hyphen.index + 1).trim());
    if (from >= 0 && to >= from) return sortedIds.slice(from, to + 1);
  }
  return [];
}
