import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BoxSetting, base, itemsWith } from '../support/box-setting.ts';

const box = new BoxSetting();

describe('the search box on pages of the site', () => {
  const searchRequests = () =>
    box.site.requests.filter((path) => /notice-search|start-box|pagefind/.test(path));

  it('loads nothing of the search before it is touched, and keeps focus and words', async () => {
    await box.page.goto(`${box.site.origin}${base}`);
    await box.settle();
    expect(searchRequests()).toEqual([]);
    const before = box.site.requests.length;
    // The script comes late: what is typed meanwhile is not lost.
    await box.page.route(/notice-search\.js|start-box/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await box.type('药品');
    expect(await box.input.inputValue()).toBe('药品');
    await box.hits.first().waitFor();
    expect(await box.input.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(searchRequests()).toContain(`${base}notice-search.js`);
    console.info(
      `Home page: ${before} requests before the touch, ${box.site.requests.length} with hits.`,
    );
  });

  it('searches one hospital on its page', async () => {
    await box.page.goto(`${box.site.origin}${base}shili-diyi/`);
    await box.find('整改');
    const own = (await itemsWith('整改')).filter((id) => id.startsWith('shili-diyi/'));
    expect(await box.options.last().innerText()).toBe(`查看全部 ${own.length} 项结果`);
    await box.options.last().click();
    await box.page.waitForURL(/search\/\?q=.+&issuer=shili-diyi$/);
  });

  it.each([
    ['', /search\/\?q=%E8%8D%AF%E5%93%81$/],
    ['shili-diyi/', /search\/\?q=%E8%8D%AF%E5%93%81&issuer=shili-diyi$/],
  ])('works without script: /%s', async (path, address) => {
    const bare = await box.browser.newPage({ javaScriptEnabled: false });
    await bare.goto(`${box.site.origin}${base}${path}`);
    await bare.locator('input[name="q"]').fill('药品');
    await bare.locator('input[name="q"]').press('Enter');
    await bare.waitForURL(address);
    await bare.close();
  });

  it('works without script of the search: a form that cannot be made better is a form', async () => {
    await box.page.route(/notice-search\.js/, (route) => route.abort());
    await box.page.goto(`${box.site.origin}${base}`);
    await box.type('药品');
    await box.input.press('Enter');
    await box.page.waitForURL(/search\/\?q=%E8%8D%AF%E5%93%81$/);
  });

  it.each([
    ['a narrow window', 320, 640],
    ['a wide window at 400 %', 320, 256],
  ])('fits %s, light and dark', async (_, width, height) => {
    await box.page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await box.page.emulateMedia({ colorScheme });
      await box.page.goto(`${box.site.origin}${base}`);
      await box.find('药品');
      expect(await sidewaysScroll()).toBeLessThanOrEqual(0);
      for (const option of await box.options.all()) {
        const size = await option.boundingBox();
        expect(size?.height).toBeGreaterThanOrEqual(44);
        expect((size?.x ?? -1) >= 0 && (size?.x ?? 0) + (size?.width ?? 999) <= width).toBe(true);
      }
      await box.input.press('ArrowUp');
      expect(await isInWindow(box.options.last())).toBe(true);
      expect(await contrast(box.hits.first())).toBeGreaterThan(4.5);
    }
  });
});

/** How many pixels the page can be scrolled sideways. */
function sidewaysScroll(): Promise<number> {
  return box.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Whether a part of an element can be seen as the window stands. */
function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** How much the words of an option differ from what they stand on (WCAG 2, 1 to 21). */
function contrast(option: Locator): Promise<number> {
  return option.evaluate((one) => {
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const popup = one.closest('.notice-search-popup') as Element;
    const pair = [
      light(getComputedStyle(one).color),
      light(getComputedStyle(popup).backgroundColor),
    ];
    return Math.max(...pair) / Math.min(...pair);
  });
}
