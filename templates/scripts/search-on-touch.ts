/*
 * Loads the search once somebody touches a form that stands in <notice-search>. The form works
 * without it, too; a load that failed is tried again at the next touch.
 */
const address = `${document.documentElement.dataset['base']}notice-search.js`;
const load = () => import(/* @vite-ignore */ address).catch(console.error);

for (const box of document.querySelectorAll('notice-search')) {
  for (const touch of ['focusin', 'pointerdown']) box.addEventListener(touch, load);
}
