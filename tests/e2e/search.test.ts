import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { seededRandom } from '../support/seeded-random.ts';

interface Item {
  id: string;
  text: string;
}

let browser: Browser;
let page: Page;
let items: Item[];
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  items = (await (await fetch(`${inject('site')}data/items.json`)).json()) as Item[];
});
afterAll(() => browser.close());

const plain = (text: string) => text.replaceAll(/\s/g, '');

/** What differs only in width, case or kind of mark counts as the same, in query and text alike. */
const folded = (text: string) =>
  plain(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—―─－]/g, '-')
    .replaceAll(/[〔【［]/g, '[')
    .replaceAll(/[〕】］]/g, ']')
    .replaceAll(/[〈‹]/g, '<')
    .replaceAll(/[〉›]/g, '>');

async function search(query: string): Promise<{ total: string; hits: string[] }> {
  if (!page.url().includes('/search/')) await page.goto(`${inject('site')}search/`);
  await page.locator('input[name="q"]').fill(query);
  await page.locator('input[name="q"]').press('Enter');
  await page.locator('form[data-state="done"]').waitFor();
  return {
    total: await page.locator('[data-total]').innerText(),
    hits: await page
      .locator('[data-hit]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-hit') ?? '')),
  };
}

function expectedHits(query: string): string[] {
  return items.filter(({ text }) => folded(text).includes(folded(query))).map(({ id }) => id);
}

describe('search', () => {
  it('finds exactly the items that contain a query: 200 queries cut from the items', async () => {
    const random = seededRandom(20_261_122);
    const wrong: string[] = [];
    for (let count = 0; count < 200; count += 1) {
      const text = plain(items[Math.floor(random() * items.length)]?.text ?? '');
      const length = 2 + Math.floor(random() * 11);
      const start = Math.floor(random() * (text.length - length));
      const query = text.slice(start, start + length);
      const { total, hits } = await search(query);
      const expected = expectedHits(query);
      if (
        total !== String(expected.length) ||
        hits.toSorted().join() !== expected.toSorted().join()
      )
        wrong.push(`${query}: expected ${expected.length}, found ${total}`);
    }
    expect(wrong).toEqual([]);
  });

  it('finds nothing for 20 queries that do not occur', async () => {
    const random = seededRandom(7);
    const letters = [...new Set(plain(items.map(({ text }) => text).join('')))];
    let absent = 0;
    while (absent < 20) {
      const query = Array.from(
        { length: 2 + Math.floor(random() * 4) },
        () => letters[Math.floor(random() * letters.length)],
      ).join('');
      if (expectedHits(query).length > 0) continue;
      absent += 1;
      expect({ query, ...(await search(query)) }).toEqual({ query, total: '0', hits: [] });
    }
  });

  it('shows the real words with the match marked, and leads to the item', async () => {
    const { hits } = await search('药品');
    expect(hits.length).toBeGreaterThan(0);
    expect(await page.locator('[data-hit] mark').first().innerText()).toBe('药品');
    await page.locator('[data-hit] a').first().click();
    await page.waitForURL(`${inject('site')}${hits[0]}/`);
    expect(await page.locator('article').innerText()).toContain('药品');
  });

  it('keeps the query in the address, so that Back brings it back', async () => {
    await page.goto(`${inject('site')}search/?q=${encodeURIComponent('药品')}`);
    await page.locator('form[data-state="done"]').waitFor();
    expect(await page.locator('[data-total]').innerText()).toBe(
      String(expectedHits('药品').length),
    );
    await page.locator('input[name="q"]').fill('采购');
    await page.locator('form[data-search] button').click();
    await page.waitForURL(/q=%E9%87%87%E8%B4%AD/);
    await page.goBack();
    await page.locator('form[data-state="done"]').waitFor();
    expect(await page.locator('input[name="q"]').inputValue()).toBe('药品');
  });

  it('says how long a query must be', async () => {
    await page.goto(`${inject('site')}search/?q=药`);
    await page.getByText('请至少输入两个字').waitFor();
    expect(await page.locator('[data-total]').textContent()).toBe('');
  });

  it('says that words of one character are too short, and never that nothing has them', async () => {
    await search('的 了');
    expect(await page.locator('[data-message]').innerText()).toContain('请至少写两个字');
    await search('这句话哪里也没有');
    expect(await page.locator('[data-message]').innerText()).toContain(
      '没有整改事项含有“这句话哪里也没有”',
    );
  });

  it('says what to do where script is off, and is reached from the home page without it', async () => {
    const bare = await browser.newPage({ javaScriptEnabled: false });
    await bare.goto(inject('site'));
    await bare.locator('input[name="q"]').fill('药品');
    await bare.locator('input[name="q"]').press('Enter');
    await bare.waitForURL(/search\/\?q=/);
    expect(await bare.locator('main').innerText()).toContain('需要打开 JavaScript');
    await bare.close();
  });
});
