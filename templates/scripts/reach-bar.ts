/*
 * The bar that stays at the foot of the window comes with the first scroll: on the first screen it
 * would lie over the buttons of the summary, which end where they end.
 */
const root = document.documentElement;

function show(): void {
  if (scrollY > 0) root.dataset['scrolled'] = '';
}

show();
addEventListener('scroll', show, { passive: true });

// A file without imports and exports would be no module to TypeScript.
export {};
