/*
 * Shows what waits for script in specimens of the search, with words that were chosen for them; on a
 * real page the search does that.
 */
for (const frame of document.querySelectorAll<HTMLElement>('[data-fill]')) {
  for (const template of frame.querySelectorAll('template')) {
    const isEntry = template.content.firstElementChild?.tagName === 'LI';
    const shown = document.createElement(isEntry ? 'ul' : 'div');
    if (isEntry) shown.className = 'hits';
    shown.append(template.content.cloneNode(true));
    template.replaceWith(shown);
  }
  for (const waiting of frame.querySelectorAll<HTMLElement>('[hidden]')) waiting.hidden = false;
  for (const hit of frame.querySelectorAll('[data-waiting]')) hit.removeAttribute('data-waiting');
  for (const details of frame.querySelectorAll('details')) details.open = true;
  const words: [selector: string, words: string][] = Object.entries(
    JSON.parse(frame.dataset['fill'] ?? '{}'),
  );
  for (const [selector, text] of words) {
    for (const element of frame.querySelectorAll(selector)) element.textContent = text;
  }
  delete frame.dataset['fill'];
}
