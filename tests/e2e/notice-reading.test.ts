import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

/** 20 items, follow-ups, short parts at the end. */
const notice = 'shili-fuyou/2026/';
const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 800 };

let browser: Browser;
const opened: Page[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions, fragment = ''): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  opened.push(page);
  await page.goto(`${inject('site')}${notice}${fragment}`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Two frames: what a scroll or a jump sets off is done. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
  await settled(page);
}

/** Fragments of the entries that are marked as being read. */
const marked = (page: Page) =>
  page
    .locator('.outline [aria-current="location"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Where an element begins on the page, in pixels from its top. */
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);

/** True if an element, its first line at least, is in the window and nothing stands over it. */
const isClear = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const box = element.getClientRects()[0];
    if (!box) return false;
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    const above = document.elementFromPoint(x, y);
    return above !== null && element.contains(above);
  });

/** Opens the field for words by a button that stands here, and types into it; the marks come later. */
async function seek(page: Page, place: string, words: string): Promise<void> {
  await page.locator(`${place} [data-find]`).press('Enter');
  await page.locator('.mark-bar input:focus').waitFor();
  await page.keyboard.type(words);
}

describe('the outline on a wide screen', () => {
  it('follows the reader from the first words to the last', async () => {
    const page = await open({ viewport: wide });
    expect(await page.locator('.outline details').getAttribute('open')).not.toBeNull();
    expect(await marked(page)).toEqual([]);
    const links = await page
      .locator('.outline a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // A long item, first at its beginning and then in its midst.
    const item = await page
      .locator('#item-05')
      .evaluate((element) => element.getBoundingClientRect().height);
    for (const part of [0, item / 2, item - 120]) {
      await scrollTo(page, (await topOf(page, '#item-05')) + part);
      expect(await marked(page)).toEqual(['#item-05']);
    }
    // Every entry has its turn, in order, down to the short parts of the last screen.
    const turns = await page.evaluate(async () => {
      const seen: (string | null)[] = [];
      const end = document.documentElement.scrollHeight - innerHeight;
      for (let y = 0; y < end + 40; y += 40) {
        window.scrollTo({ top: Math.min(y, end), behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const read = document.querySelector('.outline [aria-current="location"]');
        const now = read?.getAttribute('href') ?? null;
        if (now !== null && now !== seen.at(-1)) seen.push(now);
      }
      return seen;
    });
    expect(turns).toEqual(links);
  });

  it('marks what was jumped to, keeps it in its own view, and leaves the page and the focus', async () => {
    const page = await open({ viewport: { width: 1440, height: 600 } });
    const links = page.locator('.outline a');
    for (const href of ['#item-14', '#section-1']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, href);
      await expect.poll(() => marked(page)).toEqual([href]);
      await expect.poll(() => isClear(page, `.outline a[href="${href}"]`)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.closest('.outline'))).toBeNull();
    }
    // The last one cannot come to the top of the window.
    await links.last().click();
    await expect.poll(() => marked(page)).toEqual([await links.last().getAttribute('href')]);
    const before = await page.evaluate(() => scrollY);
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('stands open without script', async () => {
    const page = await open({ viewport: wide, javaScriptEnabled: false });
    await page.locator('.outline a[href="#item-09"]').click();
    expect(page.url()).toContain('#item-09');
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

it('walks by keyboard from the first link to an item and back, nothing covered', async () => {
  const page = await open({ viewport: { width: 320, height: 568 } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('notice');
  const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (words: RegExp, back = false) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      if (words.test(await focus())) return;
    }
    expect.fail(`${words} is not reached by keyboard`);
  };
  await tabTo(/^目录$/);
  await page.keyboard.press('Enter');
  await tabTo(/^（4）/);
  await page.keyboard.press('Enter');
  await settled(page);
  // It folded before the jump, so that the item stands where it was meant to.
  expect(await page.locator('.outline details').getAttribute('open')).toBeNull();
  expect(await isClear(page, '#item-04')).toBe(true);
  await tabTo(/^本事项页面：（4）/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/04\/$/);
  await page.goBack();
  await expect.poll(() => isClear(page, '#item-04 .item-links a')).toBe(true);
  // On through the items: the bar at the bottom never stands over what has the focus.
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await isClear(page, ':focus')).toBe(true);
  }
});

describe('the link of an item', () => {
  const copy = '#item-03 [data-copy-link]';

  it('is copied whole, and says so', async () => {
    const page = await open({
      viewport: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator(copy).press('Enter');
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor({ state: 'attached' });
    expect(await page.locator(copy).innerText()).toMatch(/^已复制/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${inject('site')}${notice}03/`);
    expect((await page.goto(copied))?.ok()).toBe(true);
  });

  it('stands there to be taken where the browser lets no page copy', async () => {
    const page = await open({ viewport: { width: 320, height: 568 } });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.locator(copy).click();
    await page.locator(copy).click();
    const field = page.getByRole('textbox', { name: '要复制的文字' });
    expect(await field.inputValue()).toBe(`${inject('site')}${notice}03/`);
    expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
    expect(await page.getByRole('status').allInnerTexts()).toContain(
      '浏览器不允许自动复制，请复制已选中的文字',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('words sought in the notice', () => {
  const status = (page: Page) => page.locator('.mark-bar [role="status"]');
  const current = (page: Page) => page.locator('article mark[data-current]').first();

  it('are found by keyboard as they are typed, replaced, and taken away', async () => {
    const page = await open({ viewport: phone });
    await scrollTo(page, await topOf(page, '#item-06'));
    await seek(page, '.reach-bar', '设备');
    await status(page).filter({ hasText: '已标出“设备”' }).waitFor();
    // From where the reader is, not from the top.
    expect(
      await current(page).evaluate((mark) => mark.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
    const place = Number(await current(page).getAttribute('data-match'));
    expect(place).toBeGreaterThan(1);
    await page.keyboard.press('Shift+Enter');
    expect(await current(page).getAttribute('data-match')).toBe(String(place - 1));
    await page.keyboard.press('Enter');
    expect(await current(page).getAttribute('data-match')).toBe(String(place));
    expect(await isClear(page, 'article mark[data-current]')).toBe(true);

    await page.keyboard.press('Control+A');
    await page.keyboard.type('培训');
    await status(page).filter({ hasText: '已标出“培训”' }).waitFor();
    expect(new Set(await page.locator('article mark').allInnerTexts())).toEqual(new Set(['培训']));
    await page.reload();
    await status(page).filter({ hasText: '已标出“培训”' }).waitFor();
    expect(await page.locator('.mark-bar input').inputValue()).toBe('培训');

    await page.locator('.mark-bar input').fill('');
    await page.locator('article mark').first().waitFor({ state: 'detached' });
    expect(await status(page).textContent()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark-bar').count()).toBe(0);
  });

  it('are not sought any more by who leaves while typing', async () => {
    const page = await open({ viewport: wide });
    await seek(page, '.outline-frame', '设备');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    expect(await page.locator('.mark-bar, article mark').count()).toBe(0);
  });

  it('give the focus back to where it came from, and are never under the bar', async () => {
    const page = await open({ viewport: { width: 320, height: 568 } });
    await seek(page, '.reach-bar', '设备');
    await status(page).filter({ hasText: '已标出“设备”' }).waitFor();
    // What is tabbed to next, and what is jumped to, stands below the bar.
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await isClear(page, ':focus')).toBe(true);
    }
    await page.evaluate(() => {
      location.hash = '#item-08';
    });
    await settled(page);
    expect(await isClear(page, '#item-08 :is(h4, h5)')).toBe(true);
    await page.locator('.mark-bar input').press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('查找');
  });

  it('are shown where a filter had left them out', async () => {
    const page = await open({ viewport: wide }, '?status=not-completed');
    expect(await page.locator('#item-05').isVisible()).toBe(false);
    const words = (await page.locator('#item-05 .item-words p').first().textContent()) ?? '';
    const sought = words.trim().slice(-16);
    await seek(page, '.outline-frame', sought);
    await status(page)
      .filter({ hasText: `已标出“${sought}”` })
      .waitFor();
    expect(await page.locator('#item-05').isVisible()).toBe(true);
    expect(await isClear(page, '#item-05 mark[data-current]')).toBe(true);
  });
});

describe.each([
  { width: 320, height: 568 },
  { width: 360, height: 800 },
])('the bar within reach at $width × $height', (viewport) => {
  it('has room for fingers, on one line, and leads where it says', async () => {
    const page = await open({ viewport });
    const top = () => page.locator('.reach-bar').evaluate((bar) => bar.getBoundingClientRect().top);
    // On the first screen it would lie over buttons.
    expect(await top()).toBeGreaterThan(viewport.height);
    await scrollTo(page, 1);
    const boxes = await Promise.all(
      (await page.locator('.reach-bar > *').all()).map((target) => target.boundingBox()),
    );
    expect(boxes).toHaveLength(5);
    for (const box of boxes) {
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.y).toBe(boxes[0]?.y);
    }
    expect(boxes[0]?.y).toBeGreaterThan(viewport.height - 60);
    for (const target of ['outline', 'comment-window', 'contact']) {
      await page.locator(`.reach-bar [href="#${target}"]`).click();
      await settled(page);
      expect(await isClear(page, `#${target}`)).toBe(true);
    }
    await page.locator('.reach-bar [href="#main"]').click();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await isClear(page, 'h1')).toBe(true);
  });

  it('works without script, for what needs none', async () => {
    const page = await open({ viewport, javaScriptEnabled: false });
    expect(await page.locator('.reach-bar [data-find]').isVisible()).toBe(false);
    await page.locator('.reach-bar [href="#outline"]').click();
    await page.locator('#outline').click();
    await page.locator('.outline a[href="#item-20"]').click();
    expect(await isClear(page, '#item-20')).toBe(true);
  });
});
