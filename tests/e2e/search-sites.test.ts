import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { startBrowser } from '../support/browser.ts';
import { type BuiltSite, buildAndServe } from '../support/built-site.ts';
import { choose, openSearch, shownResult } from '../support/search-page.ts';

interface Item {
  id: string;
  text: string;
}

/** More items than the page shows rows at once. */
const otherItems = 230;
const site = inject('site');
const base = new URL(site).pathname;
let browser: Browser;
let other: BuiltSite;
let work: string;
beforeAll(async () => {
  browser = await startBrowser();
  work = mkdtempSync(join(tmpdir(), 'tongbao-other-'));
  other = await buildAndServe(generate(otherItems, work).content, `${base}other/`);
});
afterAll(async () => {
  await browser.close();
  await other.stop();
  rmSync(work, { recursive: true, force: true });
});

/**
 * A search page whose form names sites. The other site's index is answered at an address of the
 * same origin, so that this is about the page and not about what servers allow.
 */
async function pageOver(sites: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${site}search/**`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const named = JSON.stringify(sites).replaceAll('"', '&quot;');
    const body = html.replace('data-search ', `data-search data-sites="${named}" `);
    await route.fulfill({ response, body });
  });
  await page.route(`${site}other/pagefind/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: new URL(pathname, other.address).href }),
    });
  });
  return page;
}

function itemsOf(out: string): Item[] {
  return JSON.parse(readFileSync(join(out, 'data/items.json'), 'utf8'));
}

const holding = (items: readonly Item[], word: string) =>
  items.filter(({ text }) => text.includes(word)).length;

describe('a search over several sites', () => {
  it('finds what both hold, and filters by the issuers of each', async () => {
    const page = await pageOver([base, `${base}other/`]);
    const [own, others] = [itemsOf(inject('out')), itemsOf(other.out)];
    const { total } = await openSearch(page, site, '?q=采购');
    expect(holding(others, '采购')).toBeGreaterThan(0);
    expect(total).toBe(String(holding(own, '采购') + holding(others, '采购')));
    const issuer = others.find(({ text }) => text.includes('采购'))?.id.replace(/\/.*/, '') ?? '';
    const fromIssuer = others.filter(({ id }) => id.startsWith(`${issuer}/`));
    const found = await choose(page, 'issuer', `${base}other/${issuer}`);
    expect(found.total).toBe(String(holding(fromIssuer, '采购')));
    const link = await page.locator('[data-hit] a').first().getAttribute('href');
    expect(link).toMatch(new RegExp(`^${base}other/${issuer}/`));
    await page.reload();
    expect(await shownResult(page)).toEqual(found);
    await page.close();
  });

  it('finds once what a site holds that names itself, too', async () => {
    const page = await pageOver([base, site]);
    const { total } = await openSearch(page, site, '?q=采购');
    expect(total).toBe(String(holding(itemsOf(inject('out')), '采购')));
    await page.close();
  });

  it('names a site that could not be read, and finds in the others', async () => {
    const page = await pageOver([base, `${base}nowhere/`]);
    const { total } = await openSearch(page, site, '?q=采购');
    expect(total).toBe(String(holding(itemsOf(inject('out')), '采购')));
    expect(await page.locator('[data-note="unreachable"]').innerText()).toContain(
      `${base}nowhere/`,
    );
    await page.close();
  });
});

describe('further rows', () => {
  it('come 200 at a time, and the first new one has the focus and its words', async () => {
    const page = await browser.newPage();
    const { total, hits } = await openSearch(page, other.address, '?year=2025&year=2024&year=2023');
    expect(Number(total)).toBeGreaterThan(200);
    expect(hits.length).toBe(200);
    await page.getByRole('button', { name: '显示更多' }).click();
    const all = (await shownResult(page)).hits;
    expect(all.length).toBe(Math.min(400, Number(total)));
    expect(new Set(all).size).toBe(all.length);
    const next = page.locator('[data-hit]').nth(200);
    expect(await next.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator('[data-hit]:nth-child(201):not([data-waiting])').waitFor();
    expect(await page.locator('[data-more]').isVisible()).toBe(Number(total) > 400);
    await page.close();
  });
});
