import { loadMarks } from './load-marks.ts';

/** Buttons that open a field in which a reader looks for words on the page. */
for (const button of document.querySelectorAll<HTMLElement>('[data-find]')) {
  button.addEventListener('click', () => {
    loadMarks()
      .then(({ openMarkBar }) => openMarkBar(button))
      .catch(console.error);
  });
}
