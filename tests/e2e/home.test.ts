import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { shownResult } from '../support/search-page.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

// shili-fuyou/2026: 2026-01-01 to 2099-12-31; shili-laonian/2026: 2099-01-01 to 2099-03-01.
const [fuyou, laonian] = ['shili-fuyou/2026/', 'shili-laonian/2026/'];

/** What a reader sees of a section of windows: addresses and states of each list, and the rest. */
async function shownWindows(page: Page) {
  const section = page.locator('.open-windows');
  const shown = async (list: string) => {
    const entries = await section.locator(`[data-list="${list}"] > li`).all();
    return Promise.all(
      entries.map(async (entry) => {
        expect(await entry.isVisible()).toBe(true);
        const link = await entry.locator('.entry-title').getAttribute('href');
        const address = new URL(link ?? '', site).href.replace(site, '');
        return [address, await entry.locator('[data-window]').innerText()];
      }),
    );
  };
  return {
    open: await shown('open'),
    upcoming: await shown('upcoming'),
    none: await section.locator('[data-none]').isVisible(),
    later: await section.getByRole('heading', { name: '尚未开始' }).isVisible(),
  };
}

async function windowsAt(moment: string, path = '') {
  const page = await browser.newPage({ timezoneId: 'America/New_York' });
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(site + path);
  const shown = await shownWindows(page);
  await page.close();
  return shown;
}

describe('open windows on the home page', () => {
  it.each([
    [
      'the day before one opens',
      '2098-12-31T15:59:59Z',
      [[fuyou, '正在征求意见，还剩 365 天']],
      [[laonian, '1 天后开始征求意见']],
    ],
    [
      'its first moment',
      '2098-12-31T16:00:00Z',
      [
        [laonian, '正在征求意见，还剩 59 天'],
        [fuyou, '正在征求意见，还剩 364 天'],
      ],
      [],
    ],
    [
      'its last moment',
      '2099-03-01T15:59:59Z',
      [
        [laonian, '征求意见今天截止'],
        [fuyou, '正在征求意见，还剩 305 天'],
      ],
      [],
    ],
    ['the day after', '2099-03-01T16:00:00Z', [[fuyou, '正在征求意见，还剩 304 天']], []],
    ['the day after all', '2099-12-31T16:00:00Z', [], []],
  ])('are true on %s', async (_, moment, open, upcoming) => {
    expect(await windowsAt(moment)).toEqual({
      open,
      upcoming,
      none: open.length === 0,
      later: upcoming.length > 0,
    });
  });

  it('are those of one hospital on its page, and stay true when they end', async () => {
    expect(await windowsAt('2099-02-01T00:00:00Z', 'shili-laonian/')).toMatchObject({
      open: [[laonian, '正在征求意见，还剩 28 天']],
      none: false,
    });
    const ended = await windowsAt('2099-04-01T00:00:00Z', 'shili-laonian/');
    expect(ended).toMatchObject({ open: [], none: true });
  });

  it('change at midnight on a page that stays open, and nothing loses the focus', async () => {
    const page = await browser.newPage();
    await page.clock.install({ time: new Date('2098-12-31T15:55:00Z') });
    await page.goto(site);
    await page.locator(`.open-windows a[href$="${fuyou}"]`).focus();
    expect((await shownWindows(page)).open.map(([address]) => address)).toEqual([fuyou]);
    await page.clock.runFor(315_000);
    const { open, later } = await shownWindows(page);
    expect(open.map(([address]) => address)).toEqual([laonian, fuyou]);
    expect(later).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
      new RegExp(`${fuyou}$`),
    );
    await page.close();
  });

  it('say without script on which day they were true, and lead to the ways to answer', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site);
    const { open, upcoming } = await shownWindows(page);
    expect(open).toEqual([[fuyou, expect.stringMatching(/^截至\d+年\d+月\d+日：正在征求意见/)]]);
    expect(upcoming).toEqual([[laonian, expect.stringMatching(/^截至.+天后开始征求意见$/)]]);
    const answer = page.locator('.open-windows').getByRole('link', { name: '怎样提意见' }).first();
    await answer.click();
    await page.waitForURL(`${site}${fuyou}#contact`);
    expect(await page.locator('#contact').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the search page on a phone', () => {
  it('begins its hits in the upper half of the first screen', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site}search/?q=药品`);
    await shownResult(page);
    const first = page.locator('[data-hit]').first();
    expect((await first.boundingBox())?.y).toBeLessThan(400);
    // Filters and help share a line until one of them is opened.
    const [filters, help] = [page.locator('.search-filters'), page.locator('.search-help')];
    const top = async (part: typeof help) => (await part.boundingBox())?.y;
    expect(await top(filters)).toBe(await top(help));
    await help.locator('summary').click();
    expect((await help.boundingBox())?.width).toBe(328);
    await page.close();
  });
});
