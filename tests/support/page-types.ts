import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shownResult } from './search-page.ts';

/** A page of each type in the built sample site, by what it is. */
export const pageTypes: Readonly<Record<string, string>> = {
  home: '',
  issuer: 'shili-fuyou/',
  'notice with statuses, follow-ups and an open window': 'shili-fuyou/2026/',
  'notice without statuses, with an outcome': 'shili-diyi/2025/',
  'notice with a table': 'shili-laonian/2026/',
  item: 'shili-fuyou/2026/02/',
  'item with an answer': 'shili-diyi/2025/02/',
  topics: 'topics/',
  topic: 'topics/patient-services/',
  search: 'search/',
  'search results': 'search/?q=药品',
  data: 'data/',
  'codes for other pages': 'embed/',
  '404 page': '404.html',
};

/** The paths of all pages of a built site, those of these issuers left out. */
export function pagesOf(out: string, without: readonly string[] = []): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => relative('.', path).split(sep))
    .filter(([folder = '']) => !without.includes(folder))
    .map((parts) => parts.join('/').replace(/index\.html$/, ''))
    .sort();
}

/** How a site shows itself: the usual view, or 长者版. */
export type View = 'standard' | 'elder';

/** An empty page of a browser that shows sites in a view. */
export async function pageInView(
  browser: Browser,
  view: View,
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript((view) => localStorage.setItem('tongbao-view', view), view);
  return page;
}

/** Goes to a page, and waits until it shows what it is to show. */
export async function goTo(page: Page, site: string, path: string): Promise<void> {
  await page.goto(site + path);
  if (path.startsWith('search/')) await shownResult(page);
}

/** What a look at each of these pages tells, each line with its page. */
export async function linesOf(
  page: Page,
  site: string,
  paths: readonly string[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths) {
    await goTo(page, site, path);
    lines.push(...(await look(page)).map((line) => `${path}: ${line}`));
  }
  return lines;
}
