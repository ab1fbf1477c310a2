import { findFragment } from '../../src/notice/text/find-fragment.ts';
import { loadMarks } from './load-marks.ts';

/*
 * Marks what a search found only where a hit was opened: its address says so (#find=药品), and once
 * that has been read, the history does.
 */
function markIfWanted(): void {
  const isKept = (history.state as { find?: unknown } | null)?.find !== undefined;
  if (!isKept && !location.hash.startsWith(findFragment)) return;
  loadMarks()
    .then(({ markMatches }) => markMatches())
    .catch(console.error);
}

markIfWanted();
// A hit that stands on the page it leads to changes the fragment alone.
addEventListener('hashchange', markIfWanted);
