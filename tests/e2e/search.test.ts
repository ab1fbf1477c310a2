import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openSearch, queryOf, searchFor, shownResult } from '../support/search-page.ts';
import { comparable } from '../support/search-truth.ts';

interface Item {
  id: string;
  url: string;
  title: string;
  text: string;
}

const site = inject('site');
let browser: Browser;
let page: Page;
let items: Item[];
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  items = (await (await fetch(`${site}data/items.json`)).json()) as Item[];
});
afterAll(() => browser.close());

/** The items that hold each word and none of the others, by a plain scan, sorted. */
function holding(words: readonly string[], without: readonly string[] = []): string[] {
  const holds = (text: string) => (word: string) => text.includes(comparable(word));
  return items
    .map(({ id, text }) => ({ id, holdsWord: holds(comparable(text)) }))
    .filter(({ holdsWord }) => words.every(holdsWord) && !without.some(holdsWord))
    .map(({ id }) => id)
    .sort();
}

async function expectFound(query: string, expected: readonly string[]): Promise<void> {
  const { total, hits } = await searchFor(page, query);
  expect({ query, total, hits: hits.toSorted() }).toEqual({
    query,
    total: String(expected.length),
    hits: expected,
  });
}

describe('what is found', () => {
  beforeAll(() => openSearch(page, site));

  it('is what Chinese quotes enclose, where nothing holds them too, and it says so', async () => {
    const plain = await openSearch(page, site, `?q=${encodeURIComponent('药品目录')}`);
    const quoted = await openSearch(page, site, `?q=${encodeURIComponent('「药品目录」')}`);
    expect(plain.hits.length).toBeGreaterThan(0);
    expect(quoted).toEqual(plain);
    expect(await page.locator('[data-message]').innerText()).toContain('引号里的字');
  });

  it('is what holds one character, a word, or half a sentence', async () => {
    const half = comparable(items[5]?.text ?? '').slice(20, 55);
    for (const word of ['药', '药品', half]) {
      expect(holding([word]).length).toBeGreaterThan(0);
      await expectFound(word, holding([word]));
    }
  });

  it('is what holds each of several words', async () => {
    const expected = holding(['药品', '采购']);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(holding(['药品']).length);
    await expectFound('药品 采购', expected);
    await expectFound('采购　药品', expected);
  });

  it('leaves out what a minus says', async () => {
    const expected = holding(['采购'], ['药品']);
    expect(expected.length).toBeGreaterThan(0);
    await expectFound('采购 -药品', expected);
  });

  it('is what holds a quoted phrase as one', async () => {
    expect(holding(['药品采购']).length).toBeLessThan(holding(['药品', '采购']).length);
    await expectFound('"药品 采购"', holding(['药品采购']));
  });

  it('comes with the best first: where the title holds the word', async () => {
    const { hits } = await searchFor(page, '药品');
    const inTitle = hits.map((hit) => items.find(({ id }) => id === hit)?.title.includes('药品'));
    expect(inTitle).toContain(true);
    expect(inTitle).toContain(false);
    expect(inTitle[0]).toBe(true);
    expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.lastIndexOf(false));
  });
});

describe('a hit', () => {
  it('shows label, title, the match in real words, status, issuer, notice and day', async () => {
    const { hits } = await openSearch(page, site, '?q=开会3次');
    expect(hits).toEqual(holding(['开会3次']));
    const item = items.find(({ id }) => id === hits[0]);
    const row = page.locator('[data-hit]').first();
    expect(await row.locator('a').innerText()).toBe(item?.text.split('\n')[0]);
    expect(await row.locator('mark').allInnerTexts()).toEqual(['开会3次']);
    const excerpt = (await row.locator('[data-field="excerpt"]').innerText()).replaceAll('…', '');
    expect(comparable(item?.text ?? '')).toContain(comparable(excerpt));
    const facts = await row.locator('.hit-facts').allInnerTexts();
    expect(facts.join('\n').split('\n')).toEqual([
      '未注明完成情况',
      '示例市第一人民医院',
      '中共示例市第一人民医院委员会关于巡察整改进展情况的通报',
      '2025年5月6日发布',
    ]);
  });

  it('leads to the item with what was sought', async () => {
    const { hits } = await openSearch(page, site, '?q=药品');
    const link = page.locator('[data-hit] a').first();
    const href = new URL((await link.getAttribute('href')) ?? '', site);
    expect(href.pathname).toBe(new URL(`${site}${hits[0]}/`).pathname);
    expect(decodeURIComponent(href.hash)).toBe('#find=药品');
    await link.click();
    await page.waitForURL(`${site}${hits[0]}/**`);
    expect(await page.locator('article').innerText()).toContain('药品');
  });

  it('loads its words when it comes near the window, not before', async () => {
    const loaded = new Set<string>();
    const count = (request: Request) => {
      const number = /item\/(\d+)\.gz/.exec(request.url());
      if (number?.[1]) loaded.add(number[1]);
    };
    page.on('request', count);
    const { hits } = await openSearch(page, site, '?q=工作');
    expect(hits.length).toBeGreaterThan(40);
    expect(loaded.size).toBe(10);
    const last = page.locator('[data-hit]').last();
    expect(await last.locator('a').innerText()).toBe(`第 ${hits.length} 项，正在读取`);
    await last.locator('a').focus();
    await page.locator('[data-hit]:last-child:not([data-waiting])').waitFor();
    const item = items.find(({ id }) => id === hits.at(-1));
    expect(await last.locator('a').innerText()).toContain(item?.title);
    expect(loaded.size).toBeLessThan(hits.length);
    page.off('request', count);
  });

  it('has its words once somebody has scrolled to it', async () => {
    const { hits } = await openSearch(page, site, '?q=工作');
    const far = page.locator('[data-hit]').nth(25);
    expect(await far.getAttribute('data-waiting')).not.toBeNull();
    await far.evaluate((row) => row.scrollIntoView());
    await page.locator('[data-hit]:nth-child(26):not([data-waiting])').waitFor();
    const item = items.find(({ id }) => id === hits[25]);
    expect(await far.locator('a').innerText()).toContain(item?.title);
    expect(await page.locator('[data-waiting]').count()).toBeGreaterThan(0);
  });

  it('says that its words could not be read, leads to the item, and reads them later', async () => {
    const { hits } = await openSearch(page, site, '?q=工作');
    await page.route('**/item/*.gz', (route) => route.fulfill({ status: 500 }));
    const link = page.locator('[data-hit]').nth(30).locator('a');
    await link.focus();
    await page.getByText('第 31 项，没有读取成功，可直接打开').waitFor();
    expect(await link.getAttribute('href')).toContain(`/${hits[30]}/`);
    await page.unroute('**/item/*.gz');
    await page.locator('input[name="q"]').focus();
    await link.focus();
    await page.locator('[data-hit]:nth-child(31):not([data-waiting])').waitFor();
  });
});

describe('what the page says of a query', () => {
  it('that spaces set a character off, and how to search word by word', async () => {
    const apart = holding(['开会', '3', '次']);
    expect(apart.length).toBeGreaterThan(holding(['开会3次']).length);
    await openSearch(page, site);
    const { total } = await searchFor(page, '开会 3 次');
    expect(total).toBe(String(holding(['开会3次']).length));
    const note = page.locator('[data-note="joined"]');
    expect(await note.innerText()).toContain('按连写的“开会3次”查找');
    await note.locator('a').click();
    await page.waitForURL(/q=%22/);
    expect((await shownResult(page)).total).toBe(String(apart.length));
    expect(await page.locator('input[name="q"]').inputValue()).toBe('"开会" "3" "次"');
    expect(await note.isVisible()).toBe(false);
  });

  it('that nothing holds it, and what would be found', async () => {
    expect(await searchFor(page, '药品 火箭发射场')).toEqual({ total: '0', hits: [] });
    expect(await page.locator('[data-message]').innerText()).toContain(
      '没有整改事项符合“药品 火箭发射场”',
    );
    const suggestion = page.locator('[data-suggestion="药品"]');
    expect(await suggestion.innerText()).toBe(`“药品”（${holding(['药品']).length} 项）`);
    await suggestion.click();
    await page.waitForURL(/q=%E8%8D%AF%E5%93%81$/);
    expect((await shownResult(page)).hits.toSorted()).toEqual(holding(['药品']));
    await searchFor(page, '这句话哪里也没有');
    expect(await page.locator('[data-message]').innerText()).toContain(
      '没有整改事项含有“这句话哪里也没有”',
    );
  });

  it('with the words that were typed before its script had come', async () => {
    const slow = await browser.newPage();
    const script = Promise.withResolvers<void>();
    await slow.route('**/_astro/index*.js', async (route) => {
      await script.promise;
      await route.continue();
    });
    await slow.goto(`${site}search/?status=completed`, { waitUntil: 'commit' });
    await slow.locator('input[name="q"]').fill('药品');
    script.resolve();
    await slow.locator('form[data-search][data-state="done"]').waitFor();
    const { total } = await shownResult(slow);
    expect(await slow.locator('input[name="q"]').inputValue()).toBe('药品');
    expect(queryOf(slow)).toBe('?q=药品&status=completed');
    expect(total).toBe((await openSearch(page, site, '?q=药品&status=completed')).total);
    await slow.close();
  });

  it('that it failed, and finds again once the files are there', async () => {
    await openSearch(page, site, '?q=药品');
    await page.route('**/pagefind/**/index/*.gz', (route) => route.fulfill({ status: 500 }));
    await page.locator('input[name="q"]').fill('廉政');
    await page.locator('form[data-state="error"]').waitFor();
    expect(await page.locator('[data-message]').innerText()).toContain('搜索没有成功');
    expect(await page.locator('[data-hit]').count()).toBe(0);
    expect(await page.locator('[data-total]').textContent()).toBe('');
    await page.unroute('**/pagefind/**/index/*.gz');
    await page.getByRole('button', { name: '搜索' }).click();
    expect((await shownResult(page)).hits.toSorted()).toEqual(holding(['廉政']));
  });
});

describe('the address', () => {
  it('says which filters in it nothing here can have', async () => {
    await openSearch(page, site, `?q=${encodeURIComponent('药品')}&issuer=shili-gone`);
    expect(await page.locator('[data-note="dropped"]').innerText()).toContain('shili-gone');
  });

  it('leads back to the place in the result from which a hit was opened', async () => {
    const own = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await openSearch(own, site, `?q=${encodeURIComponent('整改')}`);
    const hit = own.locator('[data-hit]').nth(15);
    await hit.scrollIntoViewIfNeeded();
    // Rows grow when their words come.
    const waiting = () =>
      own.locator('[data-waiting]').evaluateAll(
        (rows) =>
          rows.filter((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return bottom > -300 && top < innerHeight + 300;
          }).length,
      );
    await expect.poll(waiting).toBe(0);
    const top = await own.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(1000);
    await hit.locator('a').click();
    await own.waitForURL(/\/\d+\/$/);
    // On a slow network, somebody goes on before the result is there again.
    await own.route('**/pagefind/**', () => {});
    await own.goBack({ waitUntil: 'commit' });
    await own.locator('form[data-state="searching"]').waitFor();
    await own.goto(site);
    await own.unrouteAll();
    // As in a browser that keeps no pages.
    await own.goBack();
    await own.reload();
    await own.locator('form[data-state="done"]').waitFor();
    await expect.poll(() => own.evaluate(() => scrollY)).toBeGreaterThan(top - 400);
    await own.close();
  });

  it('holds the query, so that Back and Forward bring results back', async () => {
    await openSearch(page, site, '?q=药品');
    await page.locator('input[name="q"]').fill('采购');
    await page.locator('form[data-search] button').click();
    await page.waitForURL(/q=%E9%87%87%E8%B4%AD/);
    await shownResult(page);
    await page.goBack();
    await page.waitForURL(/q=%E8%8D%AF%E5%93%81/);
    expect((await shownResult(page)).hits.toSorted()).toEqual(holding(['药品']));
    expect(await page.locator('input[name="q"]').inputValue()).toBe('药品');
    await page.goForward();
    await page.waitForURL(/q=%E9%87%87%E8%B4%AD/);
    expect((await shownResult(page)).hits.toSorted()).toEqual(holding(['采购']));
  });

  it('follows what is typed without a step of the history for each letter', async () => {
    await openSearch(page, site);
    const before = await page.evaluate(() => history.length);
    await page.locator('input[name="q"]').pressSequentially('药品', { delay: 20 });
    await page.waitForURL(/\?q=%E8%8D%AF%E5%93%81$/);
    expect((await shownResult(page)).hits.toSorted()).toEqual(holding(['药品']));
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('may hold anything', async () => {
    const odd = '?q=%E8%8D%AF%E5%93%81&issuer=nobody&year=%3Cb%3E&status=x&sort=size&topic=';
    const { hits } = await openSearch(page, site, odd);
    expect(hits.toSorted()).toEqual(holding(['药品']));
    expect(await page.locator('[data-chip]').count()).toBe(0);
    await openSearch(page, site, `?q=${'%E0%A4%A'}${'啊'.repeat(500)}`);
    expect(await page.locator('[data-message]').innerText()).toContain('没有整改事项');
  });
});

describe('the search and other pages', () => {
  it('loads nothing of the index before /search/ is opened', async () => {
    const home = await browser.newPage();
    const requests: string[] = [];
    home.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await home.goto(site, { waitUntil: 'networkidle' });
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await openSearch(home, site);
    expect(requests.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(1);
    await home.close();
  });

  it('asks at once for all that a search begins with', async () => {
    const fresh = await browser.newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openSearch(fresh, site, `?q=${encodeURIComponent('药品')}`);
    const hinted = await fresh
      .locator('link[rel="modulepreload"], link[rel="preload"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
      );
    const named = await fresh
      .locator('script[src]')
      .evaluateAll((scripts) =>
        scripts.map((script) => new URL((script as HTMLScriptElement).src).pathname),
      );
    const begins = asked.filter((path) => /\.js$|pagefind-entry|catalogue/.test(path));
    expect(begins.toSorted()).toEqual([...named, ...hinted].toSorted());
    await fresh.close();
  });

  it('says what to do where script is off, and is reached from the home page without it', async () => {
    const bare = await browser.newPage({ javaScriptEnabled: false });
    await bare.goto(site);
    await bare.locator('input[name="q"]').fill('药品');
    await bare.locator('input[name="q"]').press('Enter');
    await bare.waitForURL(/search\/\?q=/);
    expect(await bare.locator('main').innerText()).toContain('需要打开 JavaScript');
    expect(await bare.locator('.search-filters').isVisible()).toBe(false);
    const links = await bare
      .locator('main noscript a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([site, `${site}topics/`]);
    await bare.close();
  });
});
