import type { Issuer, Notice } from '../content.ts';
import { escapeHtml } from '../html.ts';
import { page, siteTitle } from '../page.ts';
import { noticeList } from '../parts.ts';

export const data = { permalink: '/' };

export function render({ issuers, notices }: { issuers: Issuer[]; notices: Notice[] }): string {
  const sorted = notices.toSorted((a, b) => Number(b.published ?? 0) - Number(a.published ?? 0));
  const list = issuers.map(
    ({ id, name, notices }) =>
      `<li><a href="/${id}/">${escapeHtml(name)}</a>（${notices.length} 份通报）</li>`,
  );
  return page(
    `<h1>${siteTitle}</h1><search><form class="search-form" action="/search/" method="get"><label for="search-words">在全部整改事项中搜索</label><div><input id="search-words" type="search" name="q" autocomplete="off" required><button type="submit">搜索</button></div></form></search><section aria-labelledby="notices"><h2 id="notices">全部通报</h2>${noticeList(sorted, true)}</section><section aria-labelledby="issuers"><h2 id="issuers">发布单位</h2><ul>${list.join('')}</ul></section>`,
  );
}
