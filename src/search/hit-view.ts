import { headingOf } from '../notice/label.ts';
import { excerptAround, markWords, type Segment } from './excerpt.ts';
import type { SearchItem } from './record.ts';

/** What the page gives to show hits with. */
export interface HitView {
  template: HTMLTemplateElement;
  base: string;
  /** Status code → its Chinese name. */
  statusNames: Readonly<Record<string, string>>;
}

function toNodes(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function excerptNodes(text: string, words: readonly string[]): (Node | string)[] {
  const { segments, cutBefore, cutAfter } = excerptAround(text, words);
  return [cutBefore ? '…' : '', ...toNodes(segments), cutAfter ? '…' : ''];
}

/** One hit: a clone of the page's template, filled with an item's own words. */
export function createHit(
  { template, base, statusNames }: HitView,
  item: SearchItem,
  words: readonly string[],
): HTMLElement {
  const hit = template.content.firstElementChild?.cloneNode(true);
  if (!(hit instanceof HTMLElement)) throw new Error('The hit template is empty.');
  hit.dataset.hit = item.key;
  hit.querySelector<HTMLAnchorElement>('a[data-link]')?.setAttribute('href', base + item.url);

  const fields: Record<string, (Node | string)[]> = {
    title: toNodes(markWords(headingOf({ ...item, printedLabel: item.label }), words)),
    issuer: [item.issuer],
    notice: [item.notice],
    status: item.status === null ? [] : [statusNames[item.status] ?? item.status],
    deadline: item.deadline === null ? [] : [item.deadline],
    excerpt: excerptNodes(item.text, words),
  };
  for (const [name, nodes] of Object.entries(fields)) {
    const field = hit.querySelector(`[data-field="${name}"]`);
    if (nodes.length > 0) field?.replaceChildren(...nodes);
    else (field?.closest('[data-optional]') ?? field)?.remove();
  }
  if (item.status !== null) {
    hit
      .querySelector<HTMLElement>('[data-field="status"]')
      ?.setAttribute('data-status', item.status);
  }
  return hit;
}
