import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { choose, openSearch, queryOf, shownResult } from '../support/search-page.ts';
import { stopClock } from '../support/stopped-clock.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function withPage(width: number, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await use(page);
  await page.close();
}

/** What has the focus, in a few words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return `${element.name} ${element.value}`;
    return (element?.textContent ?? '').replaceAll(/\s+/g, '');
  });

async function tabTo(page: Page, target: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === target) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not reach ${target}.`);
}

describe('by keyboard alone', () => {
  it('somebody searches, filters, takes the filter back and opens a hit', () =>
    withPage(1440, async (page) => {
      await openSearch(page, site);
      await tabTo(page, 'q ');
      await page.keyboard.type('工作');
      await page.keyboard.press('Enter');
      await shownResult(page);
      expect(await focused(page)).toBe('q 工作');
      await tabTo(page, 'status none');
      await page.keyboard.press('Space');
      await shownResult(page);
      expect(await focused(page)).toBe('status none');
      await tabTo(page, 'year 2025');
      await page.keyboard.press('Space');
      await shownResult(page);
      expect(await focused(page)).toBe('year 2025');
      expect(queryOf(page)).toBe('?q=工作&year=2025&status=none');
      await tabTo(page, '去掉筛选：2025年×');
      await page.keyboard.press('Enter');
      await shownResult(page);
      expect(await focused(page)).toBe('去掉筛选：完成情况未注明×');
      await page.keyboard.press('Enter');
      const { hits } = await shownResult(page);
      expect(await focused(page)).toBe('筛选');
      const heading = await page.locator('[data-hit] a').first().innerText();
      await tabTo(page, heading.replaceAll(/\s+/g, ''));
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site}${hits[0]}/**`);
    }));

  it('a checkbox keeps the focus when it is unticked and nothing has its value', () =>
    withPage(1440, async (page) => {
      await openSearch(page, site, '?q=开会3次&window=open');
      const box = page.locator('input[name="window"]');
      await box.focus();
      await page.keyboard.press('Space');
      await shownResult(page);
      expect(await box.isChecked()).toBe(false);
      expect(await focused(page)).toBe('window open');
    }));
});

describe('by ear', () => {
  it('a result is said once and whole, and typing is not', () =>
    withPage(1440, async (page) => {
      await openSearch(page, site);
      await page.evaluate(() => {
        const region = document.querySelector('[data-message]');
        const said: string[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => {
          const words = (region as HTMLElement).innerText.trim();
          if (words !== '') said.push(words);
        }).observe(region as Element, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
      const pass = await stopClock(page);
      for (const letter of '药品采购') {
        await page.locator('input[name="q"]').pressSequentially(letter);
        await pass(60);
      }
      await page.clock.resume();
      await page.waitForURL(/q=/);
      const typed = await shownResult(page);
      expect(await said()).toEqual([`共有 ${typed.total} 个整改事项符合。`]);
      await page.locator('input[name="q"]').fill('药品');
      await page.waitForURL(/q=%E8%8D%AF%E5%93%81$/);
      await shownResult(page);
      const value = await page.locator('input[name="status"]').first().inputValue();
      const chosen = await choose(page, 'status', value);
      expect((await said()).at(-1)).toBe(`共有 ${chosen.total} 个整改事项符合。`);
      expect((await said()).length).toBe(3);
    }));

  it('everything has a role and a name', () =>
    withPage(1440, async (page) => {
      await openSearch(page, site, '?q=药品');
      await page.getByRole('search').first().waitFor();
      await page.getByRole('search', { name: '筛选' }).waitFor();
      await page.getByRole('searchbox', { name: /要找的字词/ }).waitFor();
      await page.getByRole('region', { name: '搜索结果' }).waitFor();
      await page.getByRole('combobox', { name: '排序' }).waitFor();
      const group = page.getByRole('group', { name: '完成情况' });
      const option = group.getByRole('checkbox', { name: /^未注明 \d+ 项$/ });
      expect(await option.count()).toBe(1);
      expect(await page.locator('[data-hits]').getAttribute('aria-busy')).toBe('false');
      const levels = await page
        .locator('main :is(h1, h2, h3)')
        .evaluateAll((headings) => headings.map(({ tagName }) => tagName));
      expect(levels.slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
      // The number is part of the message, and no message of its own.
      expect(await page.locator('main [role="status"], main output:not([role])').count()).toBe(1);
    }));
});

describe('in a narrow window', () => {
  /** 1280 pixels at 400 % are 320 CSS pixels, four device pixels each. */
  it.each([
    ['320 px wide', 1],
    ['1280 px wide at 400 %', 4],
  ])('%s, nothing scrolls sideways, and the filters fold', async (_, deviceScaleFactor) => {
    const page = await browser.newPage({
      viewport: { width: 320, height: 256 },
      deviceScaleFactor,
    });
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    };
    const filters = page.locator('details[data-filters]');
    for (const [query, summary] of [
      ['', '筛选'],
      ['?q=药品&status=none&year=2025', '筛选（已选 2 项）'],
    ]) {
      await openSearch(page, site, query);
      expect(await filters.getAttribute('open')).toBeNull();
      expect(await filters.innerText()).toBe(summary);
      await fits();
      await filters.locator('summary').click();
      await fits();
    }
    await openSearch(page, site, '?q=没有这句话 火箭发射场');
    // Where there is nothing to choose from, no filters stand.
    expect(await filters.isVisible()).toBe(false);
    await fits();
    await page.close();
  });

  it('every control is at least 44 px high', () =>
    withPage(360, async (page) => {
      await openSearch(page, site, '?q=药品&status=none');
      await page.locator('details[data-filters] summary').click();
      const small = await page
        .locator('main :is(a, button, select, summary, label:has(input), input[name="q"])')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility())
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map((control) => control.outerHTML),
        );
      expect(small).toEqual([]);
    }));
});

describe('with an input method', () => {
  it('nothing is searched for before the characters are chosen', () =>
    withPage(1440, async (page) => {
      await openSearch(page, site, '?q=采购');
      await page.locator('input[name="q"]').fill('');
      await shownResult(page);
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', {
        text: "yao'pin",
        selectionStart: 7,
        selectionEnd: 7,
      });
      await page.waitForTimeout(600);
      expect(queryOf(page)).toBe('');
      expect(await page.locator('[data-hit]').count()).toBe(0);
      await keyboard.send('Input.insertText', { text: '药品' });
      await page.waitForURL(/q=%E8%8D%AF%E5%93%81$/);
      expect(Number((await shownResult(page)).total)).toBeGreaterThan(0);
    }));
});
