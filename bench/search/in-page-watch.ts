/*
 * Functions that run in a searched page. Playwright sends each as its own text, so none may use
 * anything of this file but types.
 */

/** What the page knows of the latest query; milliseconds since its navigation began. */
export interface Watch {
  asked: number;
  /** When the first hit, or an answer without hits, stood in the document; NaN until then. */
  answered: number;
}

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/** Begins to watch for results. It runs before the page's own scripts. */
export function watchResults(): void {
  const watch: Watch = { asked: 0, answered: Number.NaN };
  window.benchWatch = watch;

  function showsHit({ attributeName, addedNodes }: MutationRecord): boolean {
    if (attributeName === 'data-hit') return true;
    return [...addedNodes].some(
      (node) =>
        node instanceof Element &&
        (node.hasAttribute('data-hit') || node.querySelector('[data-hit]') !== null),
    );
  }

  new MutationObserver((changes) => {
    const isDone = document.querySelector('form[data-search][data-state="done"]') !== null;
    if (Number.isNaN(watch.answered) && (isDone || changes.some(showsHit))) {
      watch.answered = performance.now();
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-hit', 'data-state'],
  });
}

/** Puts a query into the field and sends it off, as typing and Enter do. */
export function sendQuery(query: string): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) throw new Error('The page has no form[data-search] with input[name="q"].');
  // A state of ours, so that no `done` of an earlier query is taken for this one's.
  form.dataset['state'] = 'asked';
  window.benchWatch.answered = Number.NaN;
  window.benchWatch.asked = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  form.requestSubmit();
}

/** How long the latest query took until it was answered. */
export function answerTime(): number {
  return window.benchWatch.answered - window.benchWatch.asked;
}
