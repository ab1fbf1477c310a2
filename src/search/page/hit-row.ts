import { type Day, printDay } from '../../notice/time/day.ts';
import { isDeadlinePassed } from '../engine/facets.ts';
import type { ListedItem } from '../engine/listed-item.ts';
import type { SearchItem } from '../index-files.ts';
import { markedAddress } from '../mark/marked-address.ts';
import { formsOf } from '../text/item-forms.ts';
import { hitWords } from '../view/hit-words.ts';
import { excerptNodes, markedNodes } from '../view/marked-nodes.ts';
import { cloneRoot, findElement } from './find-element.ts';

/** What rows are made with. */
export interface RowView {
  template: HTMLTemplateElement;
  /** Status code → its Chinese name. */
  statusNames: Readonly<Record<string, string>>;
  typed: string;
  today: Day;
}

/** A row of the hits, made of what is known before the item's words are loaded. */
export function createRow(
  item: ListedItem,
  place: number,
  { template, statusNames, typed, today }: RowView,
): HTMLElement {
  const row = cloneRoot(template);
  row.dataset['hit'] = item.key;
  findElement<HTMLAnchorElement>('a[data-link]', row).href = markedAddress(item.url, typed);
  const { status, notice } = item;
  fill(row, {
    title: [`第 ${place + 1} 项，正在读取`],
    status: status === null ? [] : [statusNames[status] ?? status],
    unstated: status === null ? ['未注明完成情况'] : [],
    passed: isDeadlinePassed(item, today) ? ['已过期'] : [],
    issuer: [item.issuer.name],
    notice: [notice.title],
    published: [notice.published === null ? '未注明发布日期' : `${printDay(notice.published)}发布`],
  });
  row.querySelector<HTMLElement>('[data-status]')?.setAttribute('data-status', status ?? '');
  // Its words are to come, and have their room.
  findElement<HTMLElement>('[data-optional]', row).hidden = item.deadline === null;
  return row;
}

/** Puts the item's own words into its row. */
export function fillRow(row: HTMLElement, item: SearchItem, words: readonly string[]): void {
  const marked = { words, forms: formsOf(item) };
  const { heading, body } = hitWords(item, marked);
  findElement<HTMLElement>('[data-optional]', row).hidden = false;
  fill(row, {
    title: markedNodes(heading, marked),
    excerpt: excerptNodes(body, marked),
    deadline: item.deadline === null ? [] : [item.deadline],
  });
  row.removeAttribute('data-waiting');
}

/** Says that the item's words could not be loaded; the row leads to the item all the same. */
export function failRow(row: HTMLElement, place: number): void {
  fill(row, { title: [`第 ${place + 1} 项，没有读取成功，可直接打开`] });
}

/** Fills fields; one without a value goes, with the [data-optional] around it. */
function fill(
  row: HTMLElement,
  fields: Readonly<Record<string, readonly (Node | string)[]>>,
): void {
  for (const [name, nodes] of Object.entries(fields)) {
    const field = row.querySelector(`[data-field="${name}"]`);
    if (nodes.length > 0) field?.replaceChildren(...nodes);
    else (field?.closest('[data-optional]') ?? field)?.remove();
  }
}
