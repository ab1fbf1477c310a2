import { statusNames } from '../../notice/status/item-status.ts';
import type { SearchAnswer, SearchEngine } from '../engine/engine.ts';
import type { ListedItem } from '../engine/listed-item.ts';
import type { SearchItem } from '../index-files.ts';
import { markedAddress } from '../mark/marked-address.ts';
import { formsOf } from '../text/item-forms.ts';
import { hitWords } from '../view/hit-words.ts';
import { excerptNodes, markedNodes } from '../view/marked-nodes.ts';

/** An option that is a link: it is followed when it is chosen, and can be opened as links are. */
export function linkOption(address: string, ...content: (Node | string)[]): HTMLElement {
  const option = document.createElement('a');
  option.href = address;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(...content);
  return option;
}

/** Options of the best hits, their words loaded. */
export function hitOptions(
  engine: SearchEngine,
  answer: SearchAnswer,
  typed: string,
  count: number,
): Promise<HTMLElement[]> {
  const load = async (item: ListedItem) => hitOption(item, await engine.load(item), answer, typed);
  return Promise.all(answer.items.slice(0, count).map(load));
}

function hitOption(
  { key, url, issuer, status }: ListedItem,
  item: SearchItem,
  { words }: SearchAnswer,
  typed: string,
): HTMLElement {
  const marked = { words, forms: formsOf(item) };
  const { heading, body } = hitWords(item, marked);
  const facts = status === null ? issuer.name : `${issuer.name} · ${statusNames[status]}`;
  const option = linkOption(
    markedAddress(url, typed),
    line('title', markedNodes(heading, marked)),
    line('facts', [facts]),
    line('excerpt', excerptNodes(body, marked)),
  );
  option.dataset['hit'] = key;
  return option;
}

function line(part: string, content: (Node | string)[]): HTMLElement {
  const element = document.createElement('span');
  element.dataset['part'] = part;
  element.append(...content);
  return element;
}
