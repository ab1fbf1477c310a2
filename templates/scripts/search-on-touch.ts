import { loadScript } from './load-script.ts';

/*
 * Loads the search once somebody touches a form that stands in <notice-search>. The form works
 * without it, too; a load that failed is tried again at the next touch.
 */
const load = () => loadScript('notice-search.js').catch(console.error);

for (const box of document.querySelectorAll('notice-search')) {
  for (const touch of ['focusin', 'pointerdown']) box.addEventListener(touch, load);
}
