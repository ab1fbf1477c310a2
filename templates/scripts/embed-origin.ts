/* Fills in the site's address where the build was not told it (`--site`): in codes, and what copies them. */
const place = document.querySelector<HTMLElement>('[data-unknown-origin]');
const unknown = place?.dataset['unknownOrigin'];

if (place && unknown && location.protocol.startsWith('http')) {
  const fill = (text: string) => text.replaceAll(unknown, location.origin);
  for (const code of document.querySelectorAll('[data-snippet]')) {
    code.textContent = fill(code.textContent ?? '');
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.dataset['copy'] = fill(button.dataset['copy'] ?? '');
  }
  place.hidden = true;
}

// A file without imports and exports would be no module to TypeScript.
export {};
