import { readdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const view = (of = page) => of.evaluate(() => document.documentElement.dataset['view']);
const toElder = (of = page) => of.getByRole('button', { name: '长者版', exact: true });
const toStandard = (of = page) => of.getByRole('button', { name: '标准版', exact: true });
const open = (path: string, of = page) => of.goto(inject('site') + path);

/** Every page of the site that differs in kind: of item pages, the first of each notice. */
function kindsOfPages(): string[] {
  const all = readdirSync(inject('out'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    // What stands in frames of other sites' pages goes by the type of those.
    .filter((path) => !/^embed\/.+\//.test(path))
    .sort();
  const kinds = new Map<string, string>();
  for (const path of all) {
    const parts = path.split('/');
    const kind = parts.length > 3 ? `${parts[0]}/${parts[1]}/` : path;
    if (!kinds.has(kind)) kinds.set(kind, path.replace(/index\.html$/, ''));
  }
  return [...kinds.values(), 'search/?q=工作'];
}

describe('the switch', () => {
  it('is met first, names the other view, and is kept from page to page and on Back', async () => {
    await open('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await view()).toBe('elder');
    expect(await toElder().count()).toBe(0);
    await open('shili-diyi/2025/');
    expect(await view()).toBe('elder');
    await toStandard().click();
    expect(await view()).toBeUndefined();
    expect(await toElder().count()).toBe(1);
    await page.goBack();
    expect(await view()).toBeUndefined();
  });

  it('holds in tabs that are open already', async () => {
    await open('');
    const other = await context.newPage();
    await open('topics/', other);
    await toElder(other).click();
    await page.waitForFunction(() => document.documentElement.dataset['view'] === 'elder');
    await toStandard().click();
    await other.waitForFunction(() => document.documentElement.dataset['view'] === undefined);
  });

  it('works on the page alone where the browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open('');
    await toElder().click();
    expect(await view()).toBe('elder');
    expect(errors).toEqual([]);
  });

  it('is not there without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await open('', plain);
    expect(await plain.locator('[data-view-switch]').isVisible()).toBe(false);
    await plain.close();
  });
});

describe("the elder's view", () => {
  beforeEach(() => page.addInitScript(() => localStorage.setItem('tongbao-view', 'elder')));

  it('is there before anything is shown, and nothing moves', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as never)['value']);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['', 'shili-diyi/2025/', 'shili-fuyou/2026/', 'shili-diyi/2025/03/']) {
      await open(path);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect([path, shifts]).toEqual([path, []]);
    }
  });

  it('has the telephone, the window and the search before all else', async () => {
    await open('shili-diyi/2025/');
    const needed = page.getByRole('navigation', { name: '常用' });
    expect(await needed.getByRole('link').allInnerTexts()).toEqual([
      '打电话 0000—1234567',
      '征求意见时间',
      '搜索通报',
    ]);
    const box = await needed.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(780);
    await toStandard().click();
    expect(await needed.isVisible()).toBe(false);
  });

  // Standards of 适老化: text of 18 px at least, lines of 1.3 at least, targets of 44 px at least.
  it('has large words and large targets on every page, none of them wider than the screen', async () => {
    const faults: string[] = [];
    for (const [width, zoom] of [
      [320, 1],
      [768, 2],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of kindsOfPages()) {
        await open(path);
        const found = await page.evaluate((times) => {
          const root = document.documentElement;
          root.style.fontSize = `${20 * times}px`;
          const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
            (element) =>
              element.checkVisibility({ checkVisibilityCSS: true }) &&
              !element.closest('.visually-hidden, .skip'),
          );
          const name = (element: Element) =>
            `${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 12)}`;
          const hasWords = (element: Element) =>
            [...element.childNodes].some(
              (node) => node instanceof Text && node.data.trim() !== '' && !element.closest('svg'),
            );
          const small = shown.filter(
            (element) =>
              hasWords(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 18,
          );
          const dense = shown.filter((element) => {
            const { lineHeight, fontSize } = getComputedStyle(element);
            const lines = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
            return hasWords(element) && lines < 1.3 && !element.matches('.measure');
          });
          const narrow = shown.filter(
            (element) =>
              element.matches('button, select, summary, input:not([type="checkbox"]), .tap') &&
              element.getBoundingClientRect().height < 44,
          );
          return {
            small: small.map(name),
            dense: dense.map(name),
            narrow: narrow.map(name),
            wide: root.scrollWidth > innerWidth,
          };
        }, zoom);
        for (const [fault, names] of Object.entries(found)) {
          if (names === true) faults.push(`${path} ${width} px: ${fault}`);
          else if (names)
            for (const name of names) faults.push(`${path} ${width} px: ${fault}: ${name}`);
        }
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('the frame', () => {
  it('has its landmarks, says where one is, and takes two lines of a phone', async () => {
    await open('topics/');
    await page.getByRole('banner').waitFor();
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /下载本站/ })
      .waitFor();
    const nav = page.getByRole('navigation', { name: '网站' });
    expect(await nav.locator('[aria-current="page"]').innerText()).toBe('主题');
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(110);
    await nav.getByRole('link', { name: '首页' }).click();
    await page.waitForURL(inject('site'));
    expect(await nav.locator('[aria-current]').innerText()).toBe('首页');
  });

  it('leads past itself to the text, by the first key', async () => {
    await open('shili-diyi/2025/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: 16 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notice');
  });

  it('keeps its frames and badges in forced colours', async () => {
    const forced = await browser.newPage({
      forcedColors: 'active',
      viewport: { width: 360, height: 780 },
    });
    await open('shili-fuyou/2026/', forced);
    const widths = await forced.evaluate(() =>
      ['.site-header', '.badge', '.quiet', '.reach-bar'].map((selector) => {
        const element = document.querySelector(selector);
        return (
          element &&
          Number.parseFloat(getComputedStyle(element).borderTopWidth || '0') +
            Number.parseFloat(getComputedStyle(element).borderBottomWidth || '0')
        );
      }),
    );
    for (const width of widths) expect(width).toBeGreaterThan(0);
    const [disc, ground] = await forced.evaluate(() => {
      const badge = document.querySelector('.badge[data-status="completed"]');
      return [
        badge && getComputedStyle(badge, '::before').backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ];
    });
    expect(disc).not.toBe(ground);
    await forced.close();
  });
});
