import { followReader } from './follow-reader.ts';

/*
 * The outline stands open and follows the reader where the styles set it beside the words; elsewhere
 * it unfolds when somebody goes to it, and folds before he leaves it for what he chose.
 */
const frame = document.querySelector<HTMLElement>('.outline-frame');
const details = frame?.querySelector('details');
if (frame && details) start(frame, details);

function start(frame: HTMLElement, details: HTMLDetailsElement): void {
  const isBeside = () => getComputedStyle(frame).position === 'sticky';
  let wasBeside: boolean | null = null;

  // Only where its place changes: what a reader folded or unfolded himself stays so.
  const fold = () => {
    const isThere = isBeside();
    if (isThere !== wasBeside) details.open = isThere;
    wasBeside = isThere;
  };
  fold();
  new ResizeObserver(fold).observe(frame);

  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (!link || isBeside()) return;
    if (link.getAttribute('href') === '#outline') details.open = true;
    else if (details.contains(link)) details.open = false;
  });
  followReader(details);
}
