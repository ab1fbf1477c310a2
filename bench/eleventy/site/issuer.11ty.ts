import type { Issuer } from '../content.ts';
import { escapeHtml } from '../html.ts';
import { page } from '../page.ts';
import { noticeList } from '../parts.ts';

interface Data {
  issuer: Issuer;
}

export const data = {
  pagination: { data: 'issuers', size: 1, alias: 'issuer' },
  permalink: ({ issuer }: Data) => `/${issuer.id}/`,
};

export function render({ issuer }: Data): string {
  const { name, committee = '', region = '', html, notices } = issuer;
  return page(
    `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(committee)}</p><p>${escapeHtml(region)}</p>${html}<section aria-labelledby="notices"><h2 id="notices">通报</h2>${noticeList(notices, false)}</section>`,
    name,
  );
}
