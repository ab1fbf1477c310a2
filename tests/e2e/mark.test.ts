import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { ownWords } from '../support/own-words.ts';

const item = () => `${inject('site')}shili-diyi/2025/04/`;
const wide = { width: 1024, height: 600 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: wide });
});
afterEach(() => page.close());

async function open(query: string, address = item()): Promise<void> {
  await page.goto(`${address}#find=${encodeURIComponent(query)}`);
  await page.locator('.mark-bar').waitFor();
}

/** What is marked, match by match. */
function marks(): Promise<string[]> {
  return page.locator('article mark').evaluateAll((all) => {
    const matches: string[] = [];
    for (const mark of all as HTMLElement[]) {
      const match = Number(mark.dataset['match']) - 1;
      matches[match] = (matches[match] ?? '') + mark.textContent;
    }
    return matches;
  });
}

const words = () => ownWords(page);

const status = () => page.locator('.mark-bar [role="status"]').innerText();

function isInView(selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
}

describe('an item page opened from a hit', () => {
  it('marks every match, says how many there are and scrolls to the first', async () => {
    await page.goto(item());
    const before = await words();
    const last = before.trim().slice(-12);
    await page.setViewportSize({ width: 360, height: 300 });
    await open('药品', `${item()}?first`);
    const { length } = before.match(/药品/g) ?? [];
    expect(length).toBeGreaterThan(1);
    expect(await marks()).toEqual(Array(length).fill('药品'));
    expect(await status()).toBe(`已标出“药品”${length} 处，这是第 1 处`);
    expect(await words()).toBe(before);

    await open(last, `${item()}?second`);
    expect(await marks()).toEqual([last]);
    expect(await isInView('article mark')).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('reads a query as the search does: several terms, quotes, minus, width, traditional', async () => {
    await open('药品 "采 购" -基建');
    expect(new Set(await marks())).toEqual(new Set(['药品', '采购']));
    expect(await status()).toContain('已标出“药品”“采 购”');
    await open('藥品', `${item()}?traditional`);
    expect(new Set(await marks())).toEqual(new Set(['药品']));
    await open('ｃｔ', `${inject('site')}shili-diyi/2025/02/`);
    expect(new Set(await marks())).toEqual(new Set(['CT']));
  });

  it('marks what runs over the borders of elements, and takes the marks away again', async () => {
    await page.goto(item());
    // The end of the heading, and the first measure: its number is an element of its own.
    const query = await page.locator('article').evaluate((article) => {
      const heading = article.querySelector('h1')?.textContent?.trim() ?? '';
      const measure = article.querySelector('p:not([data-ui]) > .measure:first-child');
      return heading.slice(-4) + (measure?.parentElement?.textContent ?? '').slice(0, 6);
    });
    const [html, text] = [await page.locator('article').innerHTML(), await words()];
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#find=${query}`);
    await page.locator('.mark-bar').waitFor();
    expect(await marks()).toEqual([query]);
    expect(await page.locator('article mark').count()).toBe(3);
    expect(await words()).toBe(text);

    await page.getByRole('button', { name: '取消标记' }).click();
    expect(await page.locator('article').innerHTML()).toBe(html);
    expect(await page.locator('.mark-bar').count()).toBe(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('article mark').count()).toBe(0);
  });

  it('leaves the plain address, and keeps the marks on reload and Back', async () => {
    await open('药品');
    const found = await marks();
    expect(page.url()).toBe(item());
    await page.reload();
    await page.locator('.mark-bar').waitFor();
    expect(await marks()).toEqual(found);
    await page.locator('nav a[rel="next"]').click();
    await page.waitForURL(/\/05\/$/);
    expect(await page.locator('article mark').count()).toBe(0);
    await page.goBack();
    await page.locator('.mark-bar').waitFor();
    expect(await marks()).toEqual(found);
  });

  it('marks anew when another hit of the same page is opened', async () => {
    await open('药品');
    await page.evaluate(() => {
      location.hash = '#find=采购';
    });
    await page.getByText('已标出“采购”').waitFor();
    expect(new Set(await marks())).toEqual(new Set(['采购']));
    expect(await page.locator('.mark-bar').count()).toBe(1);
    expect(page.url()).toBe(item());
  });

  it('leads from match to match by keyboard', async () => {
    await open('药品');
    const { length } = await marks();
    const current = () =>
      page
        .locator('article mark[data-current]')
        .evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset['match']));
    await page.getByRole('button', { name: '下一处' }).focus();
    await page.keyboard.press('Enter');
    expect(await current()).toEqual(['2']);
    expect(await status()).toContain(`这是第 2 处`);
    await page.getByRole('button', { name: '上一处' }).press('Enter');
    await page.getByRole('button', { name: '上一处' }).press('Enter');
    expect(await current()).toEqual([String(length)]);
    await page.getByRole('button', { name: '取消标记' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('says that the words are not there, and lets a broken address be', async () => {
    await open('天气预报');
    expect(await status()).toBe('本页没有“天气预报”');
    expect(await page.locator('.mark-bar button:visible').allInnerTexts()).toEqual(['关闭']);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${item()}?broken#find=%E8%8D`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.mark-bar').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('fits a window of 320 px, and prints without marks', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open('药品 采购');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await isInView('.mark-bar')).toBe(true);
    for (const button of await page.locator('.mark-bar button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.mark-bar').isVisible()).toBe(false);
    const background = await page
      .locator('article mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(background).toBe('rgba(0, 0, 0, 0)');
  });
});

it('has its look in browsers that make no style sheets by script, against no policy', async () => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  });
  await open('药品');
  const position = await page
    .locator('.mark-bar')
    .evaluate((bar) => getComputedStyle(bar).position);
  expect(position).toBe('sticky');
  expect(refused).toEqual([]);
});

it('loads nothing of this on an item page that is opened otherwise', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(item());
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /mark|excerpt|pagefind/.test(path))).toEqual([]);
  await open('药品', `${item()}?hit`);
  expect(requests.filter((path) => /\/mark-matches\.[\w-]+\.js$/.test(path))).toHaveLength(1);
  // What stands in the text as it was typed needs no table of traditional characters.
  expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
});
