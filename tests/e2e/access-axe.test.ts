import { readdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { goTo, linesOf, pageInView, pagesOf, pageTypes } from '../support/page-types.ts';
import { shownResult } from '../support/search-page.ts';
import { standInVoices } from '../support/stand-in-voices.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const phone = { width: 360, height: 800 };
const desk = { width: 1440, height: 900 };
const types = Object.values(pageTypes);

describe('axe finds nothing', () => {
  it('on any page of the samples', { timeout: 600_000 }, async () => {
    const samples = [...readdirSync('content'), 'topics', 'search', 'data', 'embed'];
    const others = readdirSync(inject('out')).filter((name) => !samples.includes(name));
    const paths = [...pagesOf(inject('out'), others), '404.html'];
    expect(paths.length).toBeGreaterThan(80);
    const page = await pageInView(browser, 'standard', { viewport: desk });
    expect(await linesOf(page, site, paths, axeFaults)).toEqual([]);
    await page.close();
  });

  it.each([
    ['on a phone', 'standard', { viewport: phone }],
    ['on a phone, dark', 'standard', { viewport: phone, colorScheme: 'dark' }],
    ['dark', 'standard', { viewport: desk, colorScheme: 'dark' }],
    ["on a phone, in the elder's view", 'elder', { viewport: phone }],
    ["in the elder's view, dark", 'elder', { viewport: desk, colorScheme: 'dark' }],
    ['with more contrast', 'standard', { viewport: desk, contrast: 'more' }],
  ] as const)('%s', { timeout: 300_000 }, async (_, view, options) => {
    const page = await pageInView(browser, view, options);
    expect(await linesOf(page, site, types, axeFaults)).toEqual([]);
    await page.close();
  });

  it('in forced colours', { timeout: 300_000 }, async () => {
    const page = await pageInView(browser, 'standard', { viewport: desk, forcedColors: 'active' });
    // There the reader chooses the colours, and axe cannot tell which they are.
    const look = (page: Page) => axeFaults(page, ['color-contrast']);
    expect(await linesOf(page, site, types, look)).toEqual([]);
    await goTo(page, site, 'shili-fuyou/2026/');
    const [text, ...discs] = await page
      .locator('body, .disc')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
    expect(new Set(discs)).toEqual(new Set([text]));
    await page.close();
  });
});

/** What a reader does on a page, until it is done. */
type Act = (page: Page) => Promise<unknown>;

const press =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().click();
const appears =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().waitFor();
const unfold: Act = (page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** By name: the page, and what is done there one after another. */
const states: Readonly<Record<string, [path: string, ...acts: Act[]]>> = {
  'everything unfolded': [
    'shili-diyi/2025/',
    unfold,
    (page) =>
      page.locator('[data-unfold]').evaluateAll((buttons) => {
        for (const button of buttons as HTMLElement[]) button.click();
      }),
  ],
  'a filter on': [
    'shili-fuyou/2026/',
    press('[data-item-filter] [data-status-filter]'),
    appears('[data-filter-bar]:not([hidden])'),
  ],
  'a link copied': ['shili-fuyou/2026/', press('[data-copy-link]'), appears('text=已复制')],
  'a citation copied': [
    'shili-fuyou/2026/02/',
    press('button[data-citation]'),
    appears('text=已复制'),
  ],
  'a field to find words': [
    'shili-fuyou/2026/',
    press('[data-find]:visible'),
    appears('.mark-bar'),
  ],
  'words marked': ['shili-fuyou/2026/#find=工作', appears('.mark-bar')],
  'words marked on an item': ['shili-diyi/2025/04/#find=药品', appears('.mark-bar')],
  'an item read aloud': ['shili-fuyou/2026/02/', press('[data-read-aloud]'), appears('.read-bar')],
  'search results, filtered': ['search/?q=药品&year=2025', shownResult, unfold],
  'a search that finds nothing': ['search/?q=没有这句话 火箭发射场', shownResult],
};

const looks: [look: string, options: BrowserContextOptions][] = [
  ['on a phone', { viewport: phone }],
  ['dark', { viewport: desk, colorScheme: 'dark' }],
];

describe.each(looks)('%s, axe finds nothing with', (_, options) => {
  it.each(Object.entries(states))('%s', async (_, [path, ...acts]) => {
    const page = await pageInView(browser, 'standard', options);
    await standInVoices(page, { langs: ['zh-CN'], pace: null });
    await goTo(page, site, path);
    for (const act of acts) await act(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('hits under the search box', async () => {
    const page = await pageInView(browser, 'standard', options);
    await goTo(page, site, '');
    const box = page.locator('notice-search').first();
    // Axe does not judge what stands over something else.
    await box.evaluate((element) => {
      for (let above = element; above !== document.body; above = above.parentElement ?? above) {
        for (let after = above.nextElementSibling; after; after = after.nextElementSibling) {
          after.setAttribute('hidden', '');
        }
      }
    });
    await box.locator('input[name="q"]').pressSequentially('药品');
    await page
      .locator('.notice-search-status', { hasText: '“药品”有' })
      .waitFor({ state: 'attached' });
    // The keys that choose an option bring it into view.
    expect(await axeFaults(page, ['scrollable-region-focusable'])).toEqual([]);
    await page.close();
  });
});
