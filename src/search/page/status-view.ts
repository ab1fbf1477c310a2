import { findElement } from './find-element.ts';

/** How far a search is. */
export type Progress = 'idle' | 'searching' | 'done' | 'error';

/** What the page says of a search, and what its marks say to programs. */
export interface StatusView {
  /** `total` is the number of hits, null while there is none to tell. */
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
  return {
    show(progress, text, total) {
      form.dataset['state'] = progress;
      said.textContent = text;
      number.textContent = total === null ? '' : String(total);
      summary.hidden = total === null || total === 0;
      hint.hidden = progress !== 'idle';
      busy.hidden = progress !== 'searching';
      list.setAttribute('aria-busy', String(progress === 'searching'));
    },
  };
}
