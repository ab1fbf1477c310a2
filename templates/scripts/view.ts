/*
 * Runs before anything is shown, so it is small and imports nothing: what needs script or a voice is
 * there from the first moment, and so is the view that the reader chose.
 */
const root = document.documentElement;
const key = 'tongbao-view';

function show(view: string | null): void {
  if (view === 'elder') root.dataset['view'] = view;
  else delete root.dataset['view'];
}

function showKept(): void {
  try {
    show(localStorage.getItem(key));
  } catch {
    // A browser that keeps nothing shows what was chosen on this page.
  }
}

root.dataset['script'] = '';
if ('speechSynthesis' in window) root.dataset['voice'] = '';
showKept();
// It may have been chosen in another tab, or on a page from which Back leads here.
addEventListener('storage', showKept);
addEventListener('pageshow', showKept);

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element && target.closest('[data-view-switch]'))) return;
  const view = root.dataset['view'] === 'elder' ? 'standard' : 'elder';
  show(view);
  try {
    localStorage.setItem(key, view);
  } catch {
    // It holds for this page alone.
  }
});

// A file without imports and exports would be no module to TypeScript.
export {};
