import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { lostText } from '../support/lost-text.ts';
import { linesOf, pageInView, pageTypes, type View } from '../support/page-types.ts';
import { smallTargets } from '../support/small-targets.ts';

const types = Object.values(pageTypes);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What a look at a page of each type tells, in a window of this size. */
async function onEveryType(
  view: View,
  [width, height]: readonly [number, number],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const page = await pageInView(browser, view, { viewport: { width, height } });
  const lines = await linesOf(page, inject('site'), types, look);
  await page.close();
  return lines;
}

/** Text lost at the top of the page, and where bars stay in view over the middle of it. */
async function lostAnywhere(page: Page): Promise<string[]> {
  const atTop = await lostText(page);
  await page.evaluate(() =>
    scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }),
  );
  return [...atTop, ...(await lostText(page))];
}

describe.each(['standard', 'elder'] as const)('in the %s view', (view) => {
  it('nothing is lost at 400 %: 1280 by 1024 pixels are 320 by 256', async () => {
    expect(await onEveryType(view, [320, 256], lostAnywhere)).toEqual([]);
  });

  it.each([
    [1280, 1024],
    [640, 800],
  ] as const)('nothing is lost where letters are twice as large, %i px wide', async (...size) => {
    const enlarge = async (page: Page) => {
      await page.evaluate(() => {
        const { fontSize } = getComputedStyle(document.documentElement);
        document.documentElement.style.fontSize = `${2 * Number.parseFloat(fontSize)}px`;
      });
      return lostAnywhere(page);
    };
    expect(await onEveryType(view, size, enlarge)).toEqual([]);
  });

  it.each([
    [360, 800],
    [1440, 900],
  ] as const)('whatever can be touched is large enough, %i px wide', async (...size) => {
    const look = async (page: Page) => {
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      return smallTargets(page, view === 'elder' ? 52 : 44);
    };
    expect(await onEveryType(view, size, look)).toEqual([]);
  });
});

describe('what looks for faults finds', () => {
  const faulty = async (body: string, look: (page: Page) => Promise<string[]>) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.setContent(`<style>p { margin: 0 }</style>${body}`);
    const lines = await look(page);
    await page.close();
    return lines;
  };

  it.each([
    [
      'text beside the screen',
      `<p style="white-space: nowrap">${'一句话'.repeat(40)}`,
      /^page: \d+ px/,
    ],
    [
      'text cut off',
      '<p style="width: 2em; overflow: hidden; white-space: nowrap">一句很长的话',
      /^cut/,
    ],
    ['text over text', '<p>一句话</p><p style="margin-top: -1em">另一句话', /^overlap: 一句话/],
    [
      'a bar as high as the screen',
      '<div style="position: sticky; top: 0; height: 90px">',
      /^bars/,
    ],
  ])('%s', async (_, body, line) => {
    expect(await faulty(body, lostText)).toContainEqual(expect.stringMatching(line));
  });

  it('targets that are small, and not those in a sentence', async () => {
    const body = '<p><a href="/">首页</a></p><p>见<a href="/">首页</a>。</p><button>好</button>';
    const lines = await faulty(body, (page) => smallTargets(page, 44));
    expect(lines.map((line) => line.replace(/^.*: /, ''))).toEqual(['首页 ()', '好 ()']);
  });
});
