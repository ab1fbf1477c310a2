import { adoptStyles } from '../view/adopt-styles.ts';
import { addMarks, removeMarks, showCurrent, wordsOf } from './article-marks.ts';
import styles from './mark-bar.css?inline';
import { createMarkBar } from './mark-bar.ts';
import { readMarkedWords } from './read-marked-words.ts';

/**
 * The match to go to: the first; the nearest to where the reader is, from there on; or none, where
 * the reader is brought back to where he was.
 */
type GoTo = 'first' | 'nearest' | 'none';

/** The words that are sought in an article, with the bar that says so. */
export interface Marking {
  /** Marks what a query finds, in the place of what was marked; nothing where it is empty. */
  mark(typed: string, goTo: GoTo): Promise<void>;
  /** Shows the bar, and takes the reader to its field; `opener` gets the focus back. */
  open(opener: HTMLElement): void;
}

const root = document.documentElement;
/** Tells the styles of the page how high a bar stays at the top: nothing goes under it. */
const barHeight = '--mark-bar';

/** What marks in this article; nothing is shown of it as long as nothing is sought. */
export function createMarking(article: Element): Marking {
  let matches: HTMLElement[] = [];
  let terms: readonly string[] = [];
  let current = 0;
  let turn = 0;
  let opener: HTMLElement | null = null;

  const bar = createMarkBar({
    seek: (typed) => {
      keep(typed.trim() || undefined);
      mark(typed, 'nearest').catch(console.error);
    },
    go: (step) => {
      if (matches.length > 0) goTo((current + step + matches.length) % matches.length);
    },
    close,
  });
  new ResizeObserver(() => {
    const stays = getComputedStyle(bar.element).position === 'sticky';
    root.style.setProperty(barHeight, `${stays ? bar.element.offsetHeight : 0}px`);
  }).observe(bar.element);
  adoptStyles(article, styles);

  const tell = () =>
    bar.tell(terms.length > 0 ? { terms, total: matches.length, current: current + 1 } : null);

  function goTo(match: number): void {
    current = match;
    showCurrent(article, match + 1);
    tell();
    const mark = matches[match];
    for (let part = mark?.closest('details'); part; part = part.parentElement?.closest('details')) {
      part.open = true;
    }
    mark?.scrollIntoView({ block: 'center' });
  }

  async function mark(typed: string, to: GoTo): Promise<void> {
    turn += 1;
    const ownTurn = turn;
    const marked = await readMarkedWords(typed, wordsOf(article), root.dataset['base'] ?? '/');
    // Other words were asked for meanwhile.
    if (ownTurn !== turn) return;
    removeMarks(article);
    matches = addMarks(article, marked);
    terms = marked.terms;
    current = to === 'nearest' ? nearest(matches, bar.element) : 0;
    const isNew = !bar.element.isConnected;
    if (isNew) article.prepend(bar.element);
    if (document.activeElement !== bar.field) bar.field.value = typed;
    if (to === 'none') {
      showCurrent(article, 1);
      tell();
    } else goTo(current);
    // Screen readers tell only what changes in a region that they know.
    if (isNew) setTimeout(tell, 200);
  }

  function close(): void {
    turn += 1;
    removeMarks(article);
    bar.element.remove();
    keep(undefined);
    const back = opener ?? document.querySelector<HTMLElement>('main');
    opener = null;
    back?.focus({ preventScroll: true });
  }

  return {
    mark,
    open(from) {
      opener = from;
      if (!bar.element.isConnected) {
        bar.field.value = '';
        terms = [];
        article.prepend(bar.element);
        tell();
      }
      bar.field.focus();
      bar.field.select();
    },
  };
}

/** Keeps with this step of the history what is sought, so that Back and reload bring it again. */
function keep(find: string | undefined): void {
  history.replaceState({ ...(history.state as object | null), find }, '');
}

/** Place of the first match that begins below the bar; of the first of all, where none does. */
function nearest(matches: readonly HTMLElement[], bar: Element): number {
  const from = Math.max(0, bar.getBoundingClientRect().bottom);
  return Math.max(
    0,
    matches.findIndex((match) => match.getBoundingClientRect().top >= from),
  );
}
