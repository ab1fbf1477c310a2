import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  // Topics read and link without script.
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

interface DataItem {
  id: string;
  title: string;
  deadline: string | null;
  topics: string[];
}

function dataItems(): DataItem[] {
  return JSON.parse(readFileSync(join(inject('out'), 'data/items.json'), 'utf8'));
}

const pathOf = (href: string | null) => new URL(href ?? '', inject('site')).pathname;
const addressesOf = async (selector: string) =>
  Promise.all((await page.locator(selector).all()).map((link) => link.getAttribute('href')));

describe('the page of a topic', () => {
  it('holds exactly the items that the open data gives the topic, every topic with items one', async () => {
    const items = dataItems();
    const withItems = [...new Set(items.flatMap(({ topics }) => topics))].sort();
    expect(withItems.length).toBeGreaterThan(10);
    const entries = readdirSync(join(inject('out'), 'topics'), { withFileTypes: true });
    const built = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(built.sort()).toEqual(withItems);
    for (const topic of withItems) {
      await page.goto(`${inject('site')}topics/${topic}/`);
      const listed = (await addressesOf('.topic-notice li a')).map(pathOf);
      const expected = items
        .filter(({ topics }) => topics.includes(topic))
        .map(({ id }) => pathOf(`${inject('site')}${id}/`));
      expect(listed.sort()).toEqual(expected.sort());
    }
  });

  it('shows printed number, title, status and deadline, newest notice first', async () => {
    await page.goto(`${inject('site')}topics/insurance-and-charges/`);
    expect(await page.locator('h1').innerText()).toBe('医保收费');
    const item = page.locator('.topic-notice li', { hasText: '医疗服务收费不够规范' });
    expect(await item.innerText()).toMatch(/10.*医疗服务收费不够规范/);
    expect(await item.innerText()).toContain('基本完成');
    expect(await item.innerText()).toContain('完成时限：2026年12月前');
    const days = await page
      .locator('.topic-notice time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('leads to the search within it', async () => {
    await page.goto(`${inject('site')}topics/procurement/`);
    const links = await addressesOf('main a[href*="search/"]');
    const queries = links.map((href) => (href ?? '').replace(/^.*\/search\//, ''));
    expect(queries.filter((query) => !query.includes('status='))).toEqual(['?topic=procurement']);
    expect(queries).toContain('?status=completed&topic=procurement');
  });
});

describe('the way to a topic', () => {
  it('leads from the item, from the home page and from the head of every page', async () => {
    await page.goto(`${inject('site')}shili-diyi/2025/08/`);
    expect(await page.locator('.notice .topic-links').count()).toBe(0);
    const links = page.locator('.topic-links a');
    expect(await links.allInnerTexts()).toEqual(['工程基建', '招标采购']);
    await links.first().click();
    await page.waitForURL(`${inject('site')}topics/construction/`);
    await page.locator('header a', { hasText: '主题' }).click();
    await page.waitForURL(`${inject('site')}topics/`);
    const countsOfTopics = async () =>
      (await page.locator('.topic-list li').allInnerTexts()).map((text) => text.replace('\n', ''));
    const counted = await countsOfTopics();
    await page.goto(inject('site'));
    expect(await countsOfTopics()).toEqual(counted);
    const procurement = dataItems().filter(({ topics }) => topics.includes('procurement')).length;
    expect(counted.find((text) => text.startsWith('招标采购'))).toMatch(
      new RegExp(`^招标采购\\s*${procurement} 项$`),
    );
  });

  it.each([320, 360, 768, 1440])('fits a window %i px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['', 'topics/', 'topics/party-building/']) {
      await page.goto(inject('site') + path);
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
});
