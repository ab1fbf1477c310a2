import { findFragment } from '../../notice/text/find-fragment.ts';

/** Address of an item's page on which what the query finds is marked and scrolled to. */
export function markedAddress(url: string, typed: string): string {
  const query = typed.trim();
  return query === '' ? url : `${url}${findFragment}${encodeURIComponent(query)}`;
}

/** The query that a fragment tells to mark; null if it tells none. */
export function queryOfFragment(fragment: string): string | null {
  if (!fragment.startsWith(findFragment)) return null;
  try {
    return decodeURIComponent(fragment.slice(findFragment.length)).trim() || null;
  } catch {
    // Somebody cut the address short within a character.
    return null;
  }
}
