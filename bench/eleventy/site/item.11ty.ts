import type { Item } from '../content.ts';
import { escapeHtml } from '../html.ts';
import { page } from '../page.ts';
import {
  commentWindow,
  contactBlock,
  followUpWords,
  headingOf,
  itemWords,
  statusBadge,
  statusNames,
  titleOf,
} from '../parts.ts';

interface Data {
  item: Item;
}

export const data = {
  pagination: { data: 'items', size: 1, alias: 'item' },
  permalink: ({ item }: Data) => item.url,
};

export function render({ item }: Data): string {
  const { notice, url } = item;
  const { issuer } = notice;
  return page(
    `<nav class="trail" aria-label="所在位置"><a href="/${issuer.id}/">${escapeHtml(issuer.name)}</a><a href="${notice.url}#item-${item.id}">${titleOf(notice)}</a></nav><article class="notice notice-item" data-item="${url.slice(1, -1)}">${itemWords(item, 1, true)}${followUpWords(item, 2, true)}</article>${facts(item)}${commentWindow(notice)}${contactBlock(notice, item)}<nav class="neighbours" aria-label="前后整改事项">${neighbour(item.previous, 'prev', '上一项')}${neighbour(item.next, 'next', '下一项')}</nav>`,
    `${headingOf(item)} · ${issuer.name}`,
    `${issuer.name}《${titleOf(notice)}》整改事项${headingOf(item)}`,
  );
}

function facts({ status, deadline, section }: Item): string {
  const stated = status
    ? `${statusBadge(status)}<span>（原文：${statusNames[status]}）</span>`
    : '通报未注明';
  const limit = deadline ? `<dt>完成时限</dt><dd>${escapeHtml(deadline)}</dd>` : '';
  const headings = section.map((heading) => `<dd>${escapeHtml(heading)}</dd>`).join('');
  return `<section class="panel facts" aria-labelledby="item-facts"><h2 id="item-facts">这个整改事项</h2><dl><dt>完成情况</dt><dd>${stated}</dd>${limit}<dt>所在部分</dt>${headings}</dl></section>`;
}

function neighbour(item: Item | null, rel: string, name: string): string {
  if (!item) return '';
  return `<a href="${item.url}" rel="${rel}"><small>${name}</small> ${headingOf(item)}</a>`;
}
