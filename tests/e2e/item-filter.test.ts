import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { ownWords } from '../support/own-words.ts';

// 20 items: 13 completed, 2 sustained, 3 mostly completed, 1 in progress (7), 1 not completed (18).
const notice = () => `${inject('site')}shili-fuyou/2026/`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
let page: Page;
afterEach(() => page.close());

async function open(query = '', options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.newPage({ viewport: { width: 360, height: 800 }, ...options });
  await page.goto(notice() + query);
}

const chip = (name: RegExp) => page.getByRole('group').getByRole('button', { name });
const shownItems = () =>
  page
    .locator('.item:visible')
    .evaluateAll((items) => items.map(({ id }) => id.replace('item-', '')));
const said = () => page.getByRole('group').getByRole('status').textContent();
const bar = () => page.locator('.filter-bar');
const query = () => new URL(page.url()).search;

describe('the items of a notice, filtered by status', () => {
  it('are chosen by keyboard, and come back where the reader is', async () => {
    await open();
    const all = await ownWords(page);
    await chip(/^全部/).focus();
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Enter']) {
      await page.keyboard.press(key);
    }
    expect(await shownItems()).toEqual(['07', '18']);
    expect(await said()).toBe('显示 20 项中的 2 项');
    expect(await bar().innerText()).toContain('显示 20 项中的 2 项：“正在整改”“未完成”');
    expect(query()).toBe('?status=in-progress,not-completed');
    expect(await chip(/^全部/).getAttribute('aria-pressed')).toBe('false');
    expect(await ownWords(page)).toBe(all);

    await page.getByRole('link', { name: '到第一项' }).press('Enter');
    await page.locator('#item-18').evaluate((item) => item.scrollIntoView({ behavior: 'instant' }));
    const top = () => page.locator('#item-18').evaluate((item) => item.getBoundingClientRect().top);
    const before = await top();
    const { bottom } = await bar().evaluate((element) => element.getBoundingClientRect());
    expect(before).toBeGreaterThanOrEqual(bottom);
    // A click of the mouse would be scrolled to where the bar stands without sticking.
    await bar()
      .getByRole('button')
      .evaluate((button: HTMLElement) => button.click());
    expect(await shownItems()).toHaveLength(20);
    expect(await top()).toBeCloseTo(before, 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('item-18');
    expect(await said()).toBe('显示全部 20 项');
    expect(query()).toBe('');
    expect(await bar().isVisible()).toBe(false);
  });

  it('take with them the headings, words and follow-ups that are about others', async () => {
    await open('?status=not-completed');
    const headings = (await page.locator('.words :is(h2, h3, h4):visible').allInnerTexts()).join();
    expect(headings).toContain('（三）');
    expect(headings).not.toContain('（一）聚焦');
    expect(headings).not.toContain('（二）聚焦');
    expect(headings).toContain('一、');
    expect(await page.locator('.follow-up:visible').count()).toBe(1);
    expect(await page.locator('.words > p').first().isVisible()).toBe(true);
  });

  it('stay chosen when a reader comes back from one, and after a reload', async () => {
    await open('?status=not-completed,none,unknown');
    expect(await shownItems()).toEqual(['18']);
    await page.locator('#item-18').getByRole('link', { name: '本事项页面' }).click();
    await page.waitForURL('**/18/');
    await page.goBack();
    await expect.poll(shownItems).toEqual(['18']);
    await page.reload();
    expect(await shownItems()).toEqual(['18']);
  });

  it('are all shown to who goes to one that is not', async () => {
    await open('?status=not-completed#item-03');
    expect(await shownItems()).toHaveLength(20);
    expect(query()).toBe('');
    const isInView = (id: string) =>
      page
        .locator(id)
        .first()
        .evaluate((item) => {
          const { top } = item.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        });
    expect(await isInView('#item-03')).toBe(true);

    await chip(/^未完成/).click();
    expect(new URL(page.url()).hash).toBe('');
    await page.evaluate(() => {
      location.hash = '#item-03';
    });
    await expect.poll(shownItems).toHaveLength(20);
    await expect.poll(() => isInView('#item-03')).toBe(true);

    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('#');
    await chip(/^未完成/).click();
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('#item-09 p:not([data-ui])');
      location.hash = `#find=${encodeURIComponent(paragraph?.textContent?.slice(2, 14) ?? '')}`;
    });
    await expect.poll(shownItems).toHaveLength(20);
    await expect.poll(() => isInView('mark[data-current]')).toBe(true);
  });

  it('whose deadline has passed are counted on the day of reading', async () => {
    page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2026-06-30T15:00:00Z'));
    await page.goto(notice());
    expect(await page.locator('[data-passed]').isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2026-12-31T16:00:00Z'));
    await page.reload();
    await chip(/^期限已过，尚未公布完成 3 项/).click();
    expect(await shownItems()).toEqual(['02', '05', '10']);
    expect(query()).toBe('?deadline=passed');
    await chip(/^未完成/).click();
    expect(await said()).toBe('显示 20 项中的 0 项');
    expect(await page.getByRole('link', { name: '到第一项' }).isVisible()).toBe(false);
  });

  it('are all printed', async () => {
    await open('?status=not-completed');
    await page.emulateMedia({ media: 'print' });
    expect(await shownItems()).toHaveLength(20);
    expect(await page.locator('.words > *:visible').count()).toBe(
      await page.locator('.words > *').count(),
    );
    expect(await bar().isVisible()).toBe(false);
  });
});

describe('the summary of a notice', () => {
  it('has no button that does nothing without script, and says all the same', async () => {
    await open('?status=not-completed', { javaScriptEnabled: false });
    expect(await page.locator('.overview button:visible').count()).toBe(0);
    expect(await page.locator('.shares').innerText()).toMatch(/已完成\s*13 项/);
    expect(await page.locator('#themes').isVisible()).toBe(true);
    expect(await shownItems()).toHaveLength(20);
  });

  it('folds its table on a phone and in the elder view, and scrolls nothing sideways', async () => {
    await open('', { viewport: { width: 320, height: 568 } });
    const table = page.locator('#themes');
    const button = page.locator('[data-unfold]');
    expect(await table.isVisible()).toBe(false);
    await button.press('Enter');
    expect(await table.isVisible()).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const isTooWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
    expect(await isTooWide()).toBe(false);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.reload();
    expect(await table.isVisible()).toBe(true);
    expect(await button.isVisible()).toBe(false);
    await page.evaluate(() => localStorage.setItem('tongbao-view', 'elder'));
    await page.reload();
    expect(await table.isVisible()).toBe(false);
    expect(await button.isVisible()).toBe(true);
  });
});
