import { createMarking, type Marking } from './mark-article.ts';
import { queryOfFragment } from './marked-address.ts';

/** What the history keeps of a page: the query whose matches are marked. */
interface MarkedState {
  find?: unknown;
}

let made: Marking | null = null;

function marking(): Marking | null {
  const article = document.querySelector('article.notice');
  made ??= article && createMarking(article);
  return made;
}

/**
 * Marks what the address tells to mark. The query moves from the address into the history, so that
 * a reader who copies the address gives the plain one away, and Back and reload keep the marks.
 */
export async function markMatches(): Promise<void> {
  const asked = queryOfFragment(location.hash);
  if (asked !== null) {
    const state = { ...(history.state as object | null), find: asked };
    history.replaceState(state, '', location.pathname + location.search);
  }
  const kept = (history.state as MarkedState | null)?.find;
  if (typeof kept === 'string') await marking()?.mark(kept, asked === null ? 'none' : 'first');
}

/** Opens a field in which the reader looks for words of the article. */
export function openMarkBar(opener: HTMLElement): void {
  marking()?.open(opener);
}
