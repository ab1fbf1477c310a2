import { keepTrue } from '../../src/live/keep-true.ts';
import { setText } from '../../src/live/set-text.ts';
import { dayInShanghai } from '../../src/notice/time/day.ts';
import { deadlineState } from '../../src/notice/time/deadline-state.ts';
import { type ChosenItems, isFilter, readChosen, writeChosen } from './filter-address.ts';
import { isFilteredOut, itemsOf, showOnly } from './filtered-words.ts';

/* Shows the items of the chosen statuses alone, or of these the ones whose deadline has passed. */
const group = document.querySelector<HTMLElement>('[data-item-filter]');
const words = document.querySelector<HTMLElement>('.words');
const bar = document.querySelector<HTMLElement>('[data-filter-bar]');
if (group && words && bar) start(group, words, bar);

function start(group: HTMLElement, words: HTMLElement, bar: HTMLElement): void {
  const items = itemsOf(words);
  const byStatus = [...group.querySelectorAll<HTMLElement>('[data-status-filter]')];
  const byDeadline = group.querySelector<HTMLElement>('[data-passed]');
  const showAll = group.querySelector<HTMLElement>('[data-show-all]');
  const toFirst = group.querySelector('a');

  function chosenNow(): ChosenItems {
    return {
      statuses: byStatus.filter(isPressed).map(({ dataset }) => dataset['statusFilter'] ?? ''),
      passed: isPressed(byDeadline),
    };
  }

  function choose({ statuses, passed }: ChosenItems): void {
    for (const button of byStatus) {
      press(button, statuses.includes(button.dataset['statusFilter'] ?? ''));
    }
    press(byDeadline, passed);
    show();
  }

  function show(): void {
    const chosen = chosenNow();
    const { statuses, passed } = chosen;
    const isOn = isFilter(chosen);
    const shown = items.filter(
      ([item]) =>
        (statuses.length === 0 || statuses.includes(statusOf(item))) && (!passed || isPassed(item)),
    );
    press(showAll, !isOn);
    showOnly(words, isOn ? new Set(shown.flat()) : null);
    document.documentElement.toggleAttribute('data-filtered', isOn);
    // In quotes, since names have commas of their own.
    const names = [...byStatus, byDeadline]
      .filter(isPressed)
      .map((button) => `“${button?.dataset['name']}”`);
    const count = `显示 ${items.length} 项中的 ${shown.length} 项`;
    say(group, isOn ? count : `显示全部 ${items.length} 项`);
    say(bar, `${count}：${names.join('')}`);
    bar.hidden = !isOn;
    const [first] = shown[0] ?? [];
    if (!toFirst) return;
    toFirst.hidden = !isOn || !first;
    if (first) toFirst.href = `#${first.id}`;
  }

  function clear(): void {
    choose({ statuses: [], passed: false });
    writeChosen(chosenNow());
  }

  /** Clears the filter if it hides what somebody goes to. */
  function reveal(wanted: Element | null, block: ScrollLogicalPosition): void {
    if (!wanted || !isFilteredOut(wanted)) return;
    clear();
    wanted.scrollIntoView({ block });
  }

  group.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if (button === showAll) {
      clear();
      return;
    }
    press(button, !isPressed(button));
    show();
    writeChosen(chosenNow());
  });
  bar.querySelector('button')?.addEventListener('click', () => {
    const [place] = items.find(([item]) => item && isRead(item)) ?? [];
    const before = place?.getBoundingClientRect().top ?? 0;
    clear();
    if (!place) return;
    // The reader stays where he was, with the eye and with the keyboard.
    scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' });
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    const asked = readChosen();
    if (isFilter(asked) || isFilter(chosenNow())) choose(asked);
  });
  addEventListener('hashchange', () => reveal(targetNow(), 'start'));
  new MutationObserver(() => reveal(words.querySelector('mark[data-current]'), 'center')).observe(
    words,
    { subtree: true, attributeFilter: ['data-current'] },
  );
  keepTrue(() => {
    if (!byDeadline) return;
    const passed = items.filter(([item]) => isPassed(item)).length;
    byDeadline.hidden = passed === 0;
    const count = byDeadline.querySelector('span');
    if (count) setText(count, String(passed));
    if (isPressed(byDeadline)) show();
  });
  const asked = readChosen();
  if (isFilter(asked)) choose(asked);
  reveal(targetNow(), 'start');
}

function isPressed(button: Element | null): boolean {
  return button?.getAttribute('aria-pressed') === 'true';
}

function press(button: Element | null, isPressed: boolean): void {
  button?.setAttribute('aria-pressed', String(isPressed));
}

/** The status that the item's badge shows. */
function statusOf(item: Element | undefined): string {
  return item?.querySelector<HTMLElement>('.badge[data-status]')?.dataset['status'] ?? 'none';
}

function isPassed(item: Element | undefined): boolean {
  const day = item?.querySelector<HTMLElement>('[data-deadline]')?.dataset['deadline'];
  return day !== undefined && deadlineState(day, dayInShanghai(new Date())).code === 'passed';
}

/** True of the item at which a reader looks, and of those after it. */
function isRead(item: Element): boolean {
  return item.getBoundingClientRect().bottom > innerHeight / 3;
}

/** What the fragment of the address names; while the page loads, nothing is :target yet. */
function targetNow(): Element | null {
  return document.getElementById(location.hash.slice(1));
}

function say(place: Element, words: string): void {
  const paragraph = place.querySelector('p');
  if (paragraph) setText(paragraph, words);
}
