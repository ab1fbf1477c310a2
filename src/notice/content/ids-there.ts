import { areConfusable, compareIds, isId } from '../schema/id.ts';

/** The id among those of a notice's items that a missing one was most likely meant to be. */
export function confusableId(
  missing: readonly string[],
  sortedIds: readonly string[],
): string | undefined {
  return sortedIds.find((id) => missing.some((entry) => areConfusable(entry, id)));
}

/** What there is in place of items that are missing, for a message. */
export function idsThere(missing: readonly string[], sortedIds: readonly string[]): string {
  const [first] = sortedIds;
  const last = sortedIds.at(-1);
  if (first === undefined || last === undefined) return 'items 文件夹里没有文件';
  const isBetween = (id: string) =>
    isId(id) && compareIds(first, id) < 0 && compareIds(id, last) < 0;
  const [gap] = missing;
  if (gap !== undefined && missing.every(isBetween)) return `items 文件夹里没有 ${gap}.md`;
  return first === last ? `这里只有 ${first}` : `这里有 ${first} 到 ${last}`;
}
