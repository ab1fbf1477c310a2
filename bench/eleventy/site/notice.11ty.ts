import type { Notice, Part } from '../content.ts';
import { escapeHtml, lines, printDay, time } from '../html.ts';
import { page } from '../page.ts';
import {
  commentWindow,
  contactBlock,
  followUpWords,
  headingOf,
  itemWords,
  statusNames,
  titleOf,
} from '../parts.ts';

interface Data {
  notice: Notice;
}

export const data = {
  pagination: { data: 'notices', size: 1, alias: 'notice' },
  permalink: ({ notice }: Data) => notice.url,
};

export function render({ notice }: Data): string {
  const { issuer, items, signature } = notice;
  return page(
    `<div class="notice-page"><div class="notice-aside">${facts(notice)}${commentWindow(notice)}<nav class="outline" aria-labelledby="outline"><details open><summary id="outline">目录</summary><ol>${notice.parts.map(outlineEntry).join('')}</ol></details></nav></div><article class="notice"><header><h1>${lines(notice.title)}</h1></header>${notice.parts.map(partWords).join('')}${signature ? `<p class="signature">${lines(signature)}</p>` : ''}</article>${contactBlock(notice)}</div>`,
    `${titleOf(notice)} · ${issuer.name}`,
    `${issuer.name}：${titleOf(notice)}，整改事项 ${items.length} 项`,
  );
}

function partWords(part: Part): string {
  if ('html' in part) return part.html;
  const { level } = part;
  if ('items' in part) return part.items.map((item) => itemWords(item, level, false)).join('');
  if ('followUps' in part) {
    return part.followUps.map((item) => followUpWords(item, level, false)).join('');
  }
  return `<h${level} id="${part.anchor}">${escapeHtml(part.heading)}</h${level}>`;
}

function outlineEntry(part: Part): string {
  if ('heading' in part) {
    return `<li data-level="${part.level}"><a href="#${part.anchor}">${escapeHtml(part.heading)}</a></li>`;
  }
  if (!('items' in part)) return '';
  const entry = part.items.map(
    (item) =>
      `<li data-level="${part.level}"${item.status ? ` data-status="${item.status}"` : ''}><a href="#item-${item.id}">${headingOf(item)}</a></li>`,
  );
  return entry.join('');
}

function facts({ issuer, published, inspection, items }: Notice): string {
  const counted = Object.entries(statusNames).flatMap(([status, name]) => {
    const count = items.filter((item) => item.status === status).length;
    return count > 0 ? [`${name} ${count} 项`] : [];
  });
  return `<section class="panel facts" aria-labelledby="facts"><h2 id="facts">概况</h2><dl><dt>发布单位</dt><dd><a href="/${issuer.id}/">${escapeHtml(issuer.name)}</a></dd><dt>发布日期</dt><dd>${published ? time(published) : '未注明发布日期'}</dd><dt>巡察</dt><dd>${escapeHtml(`${inspection.authority}，${inspection.kind}`)}</dd><dt>巡察时间</dt><dd>${time(inspection.from)}至${time(inspection.to)}</dd><dt>反馈日期</dt><dd>${printDay(inspection.feedback)}</dd><dt>整改事项</dt><dd>${items.length} 项${counted.length > 0 ? `：${counted.join('；')}` : ''}</dd></dl></section>`;
}
