import { keepTrue } from '../../src/live/keep-true.ts';
import { setText } from '../../src/live/set-text.ts';
import { windowDatesOn } from '../../src/live/window-dates.ts';
import { dayInShanghai } from '../../src/notice/time/day.ts';
import { windowLists } from '../../src/notice/window/window-lists.ts';

/** Keeps a section of open windows (OpenWindows.astro) true: what is in it, and in which order. */
function keepListsTrue(section: HTMLElement): void {
  const part = (selector: string) => section.querySelector<HTMLElement>(selector);
  const [open, upcoming] = [part('[data-list="open"]'), part('[data-list="upcoming"]')];
  const [none, later] = [part('[data-none]'), part('[data-later]')];
  if (!open || !upcoming || !none || !later) return;
  const entries = [...section.querySelectorAll('li')];
  keepTrue(() => {
    const lists = windowLists(
      entries,
      (entry) => {
        const state = entry.querySelector<HTMLElement>('[data-window]');
        return state && windowDatesOn(state);
      },
      dayInShanghai(new Date()),
    );
    fill(open, lists.open);
    fill(upcoming, lists.upcoming);
    none.hidden = lists.open.length > 0;
    later.hidden = lists.upcoming.length === 0;
    const asOf = part('[data-as-of]');
    if (asOf) setText(asOf, '目前');
  });
}

/** What is moved loses the focus, which a reader keeps as long as it is on the page. */
function fill(list: HTMLElement, entries: readonly Element[]): void {
  const isSame =
    list.children.length === entries.length &&
    entries.every((entry, place) => entry === list.children[place]);
  if (isSame) return;
  const focused = document.activeElement;
  list.replaceChildren(...entries);
  if (focused instanceof HTMLElement && list.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

for (const section of document.querySelectorAll<HTMLElement>('[data-window-lists]')) {
  keepListsTrue(section);
}
