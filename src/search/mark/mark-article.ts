import { adoptStyles } from '../view/adopt-styles.ts';
import { addMarks, removeMarks, showCurrent, wordsOf } from './article-marks.ts';
import styles from './mark-bar.css?inline';
import { createMarkBar, type MarkBar } from './mark-bar.ts';
import { readMarkedWords } from './read-marked-words.ts';

let shown: MarkBar | null = null;
let turn = 0;

/** Marks in the page's article what a query finds, with a bar that leads from match to match. */
export async function markArticle(typed: string, { scroll }: { scroll: boolean }): Promise<void> {
  const article = document.querySelector('article.notice');
  if (!article) return;
  turn += 1;
  const ownTurn = turn;
  const site = document.documentElement.dataset['base'] ?? '/';
  const marked = await readMarkedWords(typed, wordsOf(article), site);
  // Another hit was opened meanwhile.
  if (ownTurn !== turn) return;

  if (shown) shown.element.remove();
  else adoptStyles(article, styles);
  removeMarks(article);
  const matches = addMarks(article, marked);
  const total = matches.length;
  let current = 0;

  const show = (match: number) => {
    current = match;
    showCurrent(article, match + 1);
    bar.tell(match + 1);
  };
  const go = (step: 1 | -1) => {
    show((current + step + total) % total);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    matches[current]?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  };
  const close = () => {
    removeMarks(article);
    bar.element.remove();
    history.replaceState({ ...(history.state as object | null), find: undefined }, '');
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };

  const bar = createMarkBar({ terms: marked.terms, total, go, close });
  shown = bar;
  article.before(bar.element);
  show(0);
  if (scroll) matches[0]?.scrollIntoView({ block: 'center' });
  // Screen readers tell only what changes in a region that they know.
  setTimeout(() => bar.tell(current + 1), 200);
}
