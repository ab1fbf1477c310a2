import { findElement } from './find-element.ts';

/** How far a search is. */
export type Progress = 'idle' | 'searching' | 'done' | 'error';

/** What the page says of a search, and what its marks say to programs. */
export interface StatusView {
  /**
   * `total` is the number of hits, null while there is none to tell; a search is still under way
   * with a number while words of its hits are read.
   */
  show(progress: Progress, text: string, total: number | null): void;
}

/**
 * Shows the progress in the form's `data-state`, and the number and the message in [data-message].
 * That is one live region, empty while a search is under way and filled once: so a result is read
 * out once, whole, though its number is the same as before.
 */
export function createStatusView(): StatusView {
  const form = findElement<HTMLFormElement>('form[data-search]');
  const region = findElement<HTMLElement>('[data-message]');
  const said = findElement<HTMLElement>('[data-said]', region);
  const summary = findElement<HTMLElement>('[data-summary]', region);
  const number = findElement<HTMLOutputElement>('[data-total]', region);
  const hint = findElement<HTMLElement>('[data-hint]');
  const busy = findElement<HTMLElement>('[data-searching]');
  const list = findElement<HTMLElement>('[data-hits]');

  function say(text: string, total: string): void {
    // What stands there already would be read out again.
    if (said.textContent === text && number.textContent === total) return;
    said.textContent = text;
    number.textContent = total;
    summary.hidden = total === '' || total === '0';
  }

  return {
    show(progress, text, total) {
      form.dataset['state'] = progress;
      say(text, total === null ? '' : String(total));
      hint.hidden = progress !== 'idle';
      busy.hidden = progress !== 'searching' || total !== null;
      list.setAttribute('aria-busy', String(progress === 'searching'));
    },
  };
}
