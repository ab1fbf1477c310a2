import {
  type WindowDates,
  windowOrder,
  windowState,
  windowStateName,
} from '../../src/notice/comment-window.ts';
import { dayInShanghai } from '../../src/notice/day.ts';

/** How often an open page looks at the clock, in milliseconds. */
const interval = 60_000;

/** Makes every window's state on the page true at this moment. */
function update(): void {
  const today = dayInShanghai(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-window]')) {
    const state = windowState(datesOf(element), today);
    element.dataset['window'] = state.code;
    element.textContent = windowStateName(state);
  }
  for (const list of document.querySelectorAll('[data-window-list]')) {
    const order = (entry: Element) => {
      const element = entry.querySelector<HTMLElement>('[data-window]');
      return element ? windowOrder(windowState(datesOf(element), today)) : 0;
    };
    // Where each stands apart from its window: the day of the build must not show in the order.
    const place = (entry: Element) => Number((entry as HTMLElement).dataset['place']);
    const entries = [...list.children];
    const sorted = [...entries].sort((a, b) => order(a) - order(b) || place(a) - place(b));
    if (sorted.some((entry, index) => entry !== entries[index])) list.append(...sorted);
  }
}

function datesOf({ dataset }: HTMLElement): WindowDates | null {
  const { opens, closes, outcomePublished } = dataset;
  if (!closes) return null;
  return { opens: opens ?? null, closes, outcomePublished: outcomePublished ?? null };
}

update();
setInterval(update, interval);
document.addEventListener('visibilitychange', update);
