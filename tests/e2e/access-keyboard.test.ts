import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { goTo, linesOf, pageInView, pageTypes } from '../support/page-types.ts';
import { walkWithTab } from '../support/tab-walk.ts';

const site = inject('site');
const types = Object.values(pageTypes);
/** This walk does not see the stops within frames and shadow roots: embeds.test.ts walks there. */
const walked = types.filter((path) => path !== 'embed/');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('with Tab alone', () => {
  it.each([
    ['standard', 1440, 900],
    ['standard', 1024, 600],
    ['standard', 360, 640],
    ['elder', 360, 640],
    ['standard', 320, 256],
  ] as const)(
    'every link and control is reached, marked and in sight, %s view, %i × %i',
    async (view, width, height) => {
      const page = await pageInView(browser, view, { viewport: { width, height } });
      const look = async (page: Page) => {
        const { stops, faults } = await walkWithTab(page);
        return stops[0] === 'a 跳到正文' ? faults : [`begins with ${stops[0]}`, ...faults];
      };
      expect(await linesOf(page, site, walked, look)).toEqual([]);
      await page.close();
    },
  );

  it('what is skipped to is the text, and Tab goes on from there', async () => {
    const page = await pageInView(browser, 'standard', { viewport: { width: 1440, height: 900 } });
    const look = async (page: Page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isInText = await page.evaluate(() => {
        const { activeElement } = document;
        const isBeyond = activeElement === document.body || activeElement?.closest('footer');
        return Boolean(activeElement?.closest('main') || isBeyond);
      });
      return isInText ? [] : ['Tab does not go on in the text'];
    };
    expect(await linesOf(page, site, types, look)).toEqual([]);
    await page.close();
  });

  it('a walk finds what is covered, unmarked, out of sight or out of order', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.setContent(`<style>a { outline: 2px solid } a:nth-of-type(2) { outline: none }</style>
      <a href="/1">一</a><a href="/2">二</a><a href="/3" style="position: fixed; top: -99px">三</a>
      <a href="/4">四</a><p style="position: fixed; inset: 0 0 auto; height: 99px">`);
    const { stops, faults } = await walkWithTab(page);
    expect(stops).toEqual(['a 一', 'a 二', 'a 三', 'a 四']);
    expect(faults).toEqual([
      expect.stringContaining('a 一: covered'),
      expect.stringContaining('a 二: no outline'),
      expect.stringContaining('a 二: covered'),
      expect.stringContaining('a 三: out of sight'),
      expect.stringContaining('a 四: covered'),
    ]);
    await page.close();
  });
});

describe('headings and landmarks', () => {
  it('one heading names the page, and none of the furniture leaves a level out', async () => {
    const page = await pageInView(browser, 'standard', { viewport: { width: 1440, height: 900 } });
    const look = (page: Page) =>
      page.evaluate(() => {
        const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
          (heading) => heading.checkVisibility(),
        );
        const level = (heading?: Element) => Number(heading?.tagName[1] ?? 0);
        // The words have the outline that was approved.
        const isOurs = (heading: Element) =>
          !heading.closest('article') || heading.closest('[data-ui]');
        return [
          ...(headings.filter((heading) => level(heading) === 1).length === 1
            ? []
            : ['not one h1']),
          ...headings.flatMap((heading, index) =>
            isOurs(heading) && level(heading) > level(headings[index - 1]) + 1
              ? `${heading.tagName} ${heading.textContent}`
              : [],
          ),
        ];
      });
    expect(await linesOf(page, site, types, look)).toEqual([]);
    await page.close();
  });
});

describe('where motion is reduced', () => {
  it('nothing moves, and what is jumped to is there at once', async () => {
    const page = await pageInView(browser, 'standard', {
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const look = (page: Page) =>
      page.evaluate(() => [
        ...document.getAnimations().map((animation) => `moves: ${animation}`),
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, scrollBehavior } = getComputedStyle(element);
          // What an element shows something else in place of has no style at all.
          const durations = transitionDuration.split(', ').filter(Boolean);
          const isStill = durations.every((one) => one === '0s');
          return isStill && ['auto', ''].includes(scrollBehavior)
            ? []
            : element.outerHTML.slice(0, 80);
        }),
      ]);
    expect(await linesOf(page, site, types, look)).toEqual([]);

    await goTo(page, site, 'shili-fuyou/2026/#find=工作');
    await page.locator('.mark-bar').waitFor();
    const next = page.getByRole('button', { name: '下一处' });
    const places = await next.evaluate(async (button) => {
      (button as HTMLElement).click();
      const places = [scrollY];
      for (let look = 0; look < 20; look += 1) {
        await new Promise(requestAnimationFrame);
        places.push(scrollY);
      }
      return places;
    });
    expect(new Set(places.slice(1)).size).toBe(1);
    await page.close();
  });
});

describe('without script', () => {
  it('no control is there that does nothing, and every jump leads to what is seen', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const look = () =>
      page.evaluate(() => {
        const seen = <Kind extends HTMLElement>(selector: string) =>
          [...document.querySelectorAll<Kind>(selector)].filter((one) =>
            one.checkVisibility({ visibilityProperty: true }),
          );
        // A form that says where it is sent works without script, too.
        const dead = seen('button, input, select, textarea, [role="button"]').filter(
          (control) => !control.closest('form[action]'),
        );
        const lost = seen<HTMLAnchorElement>('a[href^="#"]').filter(
          ({ hash }) => !document.getElementById(hash.slice(1))?.checkVisibility(),
        );
        return [...dead, ...lost].map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
    const lines: string[] = [];
    for (const path of types) {
      await page.goto(site + path);
      lines.push(...(await look()).map((line) => `${path}: ${line}`));
    }
    expect(lines).toEqual([]);
    await page.close();
  });
});
