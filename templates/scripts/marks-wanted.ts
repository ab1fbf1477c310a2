/*
 * Loads the marks of a search only where a hit was opened: its address says so (#find=药品), and
 * once that has been read, the history does.
 */
const marksScript = `${document.documentElement.dataset['base']}mark-matches.js`;

function markIfWanted(): void {
  const isKept = (history.state as { find?: unknown } | null)?.find !== undefined;
  if (!isKept && !location.hash.startsWith('#find=')) return;
  import(/* @vite-ignore */ marksScript)
    .then(({ markMatches }) => markMatches())
    .catch(console.error);
}

markIfWanted();
// A hit that stands on the page it leads to changes the fragment alone.
addEventListener('hashchange', markIfWanted);
