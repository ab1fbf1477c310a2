import type { Day } from '../../notice/time/day.ts';
import type { SearchAnswer, SearchEngine } from '../engine/engine.ts';
import type { ListedItem } from '../engine/listed-item.ts';
import { findElement } from './find-element.ts';
import { createRow, failRow, fillRow } from './hit-row.ts';

/** The list of hits. */
export interface HitsView {
  /** Shows the hits of an answer; the words of so many first ones are loaded at once. */
  show(answer: SearchAnswer, atOnce: number, typed: string, today: Day): void;
  /** How many rows there are; and adds rows until there are so many. */
  rows(): number;
  growTo(rows: number): void;
  clear(): void;
}

/** So many rows are added at once. */
const rowsAtOnce = 200;
/** Words of a row are loaded when it is so near the window. */
const margin = '300px 0px';

interface Waiting {
  item: ListedItem;
  place: number;
}

/** Shows hits in [data-hits], rows of which button[data-more] adds. */
export function createHitsView(
  engine: SearchEngine,
  statusNames: Readonly<Record<string, string>>,
): HitsView {
  const list = findElement<HTMLElement>('[data-hits]');
  const more = findElement<HTMLButtonElement>('[data-more]');
  const template = findElement<HTMLTemplateElement>('template[data-hit-template]');
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void load(target);
    },
    { rootMargin: margin },
  );
  const waiting = new Map<Element, Waiting>();
  let shown: { answer: SearchAnswer; typed: string; today: Day } | null = null;

  /** Loads the words of a row; if that fails it is tried again when somebody comes back to it. */
  async function load(row: Element): Promise<void> {
    const found = waiting.get(row);
    if (!found || !shown || !(row instanceof HTMLElement)) return;
    const { answer } = shown;
    waiting.delete(row);
    try {
      fillRow(row, await engine.load(found.item), answer.words);
      observer.unobserve(row);
    } catch (error) {
      console.error(error);
      failRow(row, found.place);
      if (row.isConnected) waiting.set(row, found);
    }
  }

  function append(): void {
    if (!shown) return;
    const { answer, typed, today } = shown;
    const from = list.childElementCount;
    const view = { template, statusNames, typed, today };
    const rows = answer.items.slice(from, from + rowsAtOnce).map((item, index) => {
      const place = from + index;
      const row = createRow(item, place, view);
      waiting.set(row, { item, place });
      return row;
    });
    list.append(...rows);
    for (const row of rows) observer.observe(row);
    more.hidden = list.childElementCount >= answer.items.length;
  }

  function clear(): void {
    shown = null;
    observer.disconnect();
    waiting.clear();
    list.replaceChildren();
    more.hidden = true;
  }

  list.addEventListener('focusin', ({ target }) => {
    const row = target instanceof Element && target.closest('[data-hit]');
    if (row) void load(row);
  });
  more.addEventListener('click', () => {
    const next = list.childElementCount;
    append();
    list.children[next]?.querySelector<HTMLElement>('a[data-link]')?.focus();
  });

  return {
    show(answer, atOnce, typed, today) {
      clear();
      shown = { answer, typed, today };
      append();
      for (const row of Array.from(list.children).slice(0, atOnce)) void load(row);
    },
    rows: () => list.childElementCount,
    growTo(rows) {
      while (!more.hidden && list.childElementCount < rows) append();
    },
    clear,
  };
}
