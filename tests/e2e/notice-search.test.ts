import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { BoxSetting, base, itemsWith, readable } from '../support/box-setting.ts';
import { buildAndServe } from '../support/built-site.ts';
import { siteAnswer, startServer, type TestServer } from '../support/servers.ts';

const box = new BoxSetting();

describe('<notice-search> on a page of another origin', () => {
  const markup = '<notice-search><a href="/elsewhere">查看通报</a></notice-search>';

  it('loads a little script at once, and the search only when the box is touched', async () => {
    await box.openHost(markup);
    await box.input.waitFor();
    await box.settle();
    expect(box.site.requests[0]).toBe(`${base}notice-search.js`);
    expect(box.site.requests.filter((path) => /pagefind|start-box/.test(path))).toEqual([]);
    await box.touch();
    expect(box.site.requests).toContain(`${base}pagefind/pagefind-entry.json`);
  });

  it('finds, shows and opens, whatever the styles and the policy of the page are', async () => {
    const refusals: string[] = [];
    box.page.on(
      'console',
      (message) => message.type() === 'error' && refusals.push(message.text()),
    );
    await box.openHost(markup);
    await box.find('药品');
    const expected = await itemsWith('药品');
    expect(await box.hits.count()).toBe(Math.min(6, expected.length));
    for (const hit of await box.hits.all()) {
      expect(expected).toContain(await hit.getAttribute('data-hit'));
      expect(await hit.locator('mark').first().innerText()).toBe('药品');
      expect(await hit.isVisible()).toBe(true);
    }
    expect(await box.options.last().innerText()).toBe(`查看全部 ${expected.length} 项结果`);
    const looks = await box.hits.first().evaluate((hit) => {
      const { color, fontSize, letterSpacing } = getComputedStyle(hit);
      return { color, fontSize, letterSpacing, width: hit.getBoundingClientRect().width > 500 };
    });
    expect(looks).toEqual({
      color: 'rgb(0, 0, 0)',
      fontSize: '16px',
      letterSpacing: 'normal',
      width: true,
    });
    expect(refusals).toEqual([]);
    const first = await box.hits.first().getAttribute('data-hit');
    await box.hits.first().click();
    await box.page.waitForURL(
      `${box.site.origin}${base}${first}/#find=${encodeURIComponent('药品')}`,
    );
  });

  it('leads to the full result, although the page forbids forms', async () => {
    await box.openHost(markup);
    await box.type('药品');
    await box.input.press('Enter');
    await box.page.waitForURL(`${box.site.origin}${base}search/?q=${encodeURIComponent('药品')}`);
  });

  it('searches one hospital alone, and says what it is told to say', async () => {
    await box.openHost(
      `<notice-search issuer="shili-diyi" label="查一查" placeholder="例如：采购"></notice-search>`,
    );
    expect(await box.page.getByRole('search').ariaSnapshot()).toContain('textbox "查一查"');
    expect(await box.input.getAttribute('placeholder')).toBe('例如：采购');
    await box.find('整改');
    const keys = await box.hits.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-hit')),
    );
    expect(keys.every((key) => key?.startsWith('shili-diyi/'))).toBe(true);
    const own = (await itemsWith('整改')).filter((id) => id.startsWith('shili-diyi/'));
    expect(await box.options.last().innerText()).toBe(`查看全部 ${own.length} 项结果`);
    await box.input.press('Enter');
    await box.page.waitForURL(/search\/\?q=.+&issuer=shili-diyi$/);
  });

  it('keeps what the page wrote inside where the script does not come', async () => {
    await box.openHost(markup, 'http://127.0.0.1:9');
    expect(await box.page.locator('notice-search').textContent()).toContain('查看通报');
    expect(await box.page.locator('notice-search').evaluate((one) => one.shadowRoot)).toBeNull();
  });

  it('takes its colours and font from custom properties', async () => {
    await box.openHost('<notice-search></notice-search>');
    await box.page.evaluate(() => {
      const { style } = document.querySelector('notice-search') as HTMLElement;
      style.setProperty('--notice-search-accent', 'rgb(0, 80, 120)');
      style.setProperty('--notice-search-font', 'monospace');
    });
    const looks = await box.page.getByRole('button').evaluate((button) => {
      const { backgroundColor, fontFamily } = getComputedStyle(button);
      return { backgroundColor, fontFamily };
    });
    expect(looks).toEqual({ backgroundColor: 'rgb(0, 80, 120)', fontFamily: 'monospace' });
  });

  it('says what cannot be read, and leads to that search page', async () => {
    const closed = await box.serve(
      siteAnswer(
        inject('out'),
        base,
        (path): Record<string, string> => (path.includes('/pagefind/') ? {} : readable),
      ),
    );
    await box.openHost('<notice-search></notice-search>', closed.origin);
    await box.type('药品');
    const name = closed.origin.replace('http://', '') + base;
    await box.page.getByText(`搜索没有成功：没能读到 ${name} 的搜索数据。`).first().waitFor();
    expect(await box.status.textContent()).toContain('搜索没有成功');
    await box.input.press('ArrowDown');
    await box.input.press('Enter');
    await box.page.waitForURL(`${closed.origin}${base}search/?q=${encodeURIComponent('药品')}`);
  });
});

describe('<notice-search> for several sites', () => {
  let second: TestServer;
  beforeAll(async () => {
    second = await box.serve(siteAnswer(inject('out'), base, () => readable));
  });

  const both = (other: string) =>
    `<notice-search site="${box.site.origin}${base} ${other}${base}"></notice-search>`;

  it('shows the hits of all, and tells hospitals of one name apart', async () => {
    await box.openHost(both(second.origin));
    await box.find('药品');
    const expected = await itemsWith('药品');
    expect(await box.status.textContent()).toContain(`${2 * expected.length} 项`);
    const addresses = await box.hits.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).origin),
    );
    expect(new Set(addresses)).toEqual(new Set([box.site.origin, second.origin]));
    await box.options.last().click();
    await box.page.waitForURL(`${box.site.origin}${base}search/?q=${encodeURIComponent('药品')}`);
  });

  it('keeps to the hospital of the first site where one is named', async () => {
    const markup = both(second.origin).replace('site=', 'issuer="shili-diyi" site=');
    await box.openHost(markup);
    await box.find('整改');
    const own = (await itemsWith('整改')).filter((id) => id.startsWith('shili-diyi/'));
    expect(await box.status.textContent()).toContain(`有 ${own.length} 项`);
  });

  it('answers from the others when one is down, and says so', async () => {
    const down = await startServer(() => ({}));
    await down.close();
    await box.openHost(both(down.origin));
    await box.find('药品');
    const expected = await itemsWith('药品');
    expect(await box.status.textContent()).toContain(`${expected.length} 项`);
    const name = down.origin.replace('http://', '') + base;
    expect(await box.popup.innerText()).toContain(`没能读到 ${name} 的搜索数据`);
    expect(await box.options.last().getAttribute('href')).toBe(
      `${down.origin}${base}search/?q=${encodeURIComponent('药品')}`,
    );
  });

  it('is what the pages of a site do whose site.md names another', async () => {
    const content = mkdtempSync(join(tmpdir(), 'tongbao-sites-'));
    cpSync('content', content, { recursive: true });
    const front = `title: 示例站\nsearchSites: [${second.origin}${base}]`;
    writeFileSync(join(content, 'site.md'), `---\n${front}\n---\n`);
    const first = await buildAndServe(content, base);
    const expected = new Set([new URL(first.address).origin, second.origin]);
    const originsOf = (links: Locator) =>
      links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).origin));

    await box.page.goto(first.address);
    await box.find('设备');
    expect(new Set(await originsOf(box.hits))).toEqual(expected);
    await box.input.press('Enter');
    await box.page.locator('form[data-state="done"]').waitFor();
    expect(new Set(await originsOf(box.page.locator('[data-hits] a')))).toEqual(expected);
    await first.stop();
    rmSync(content, { recursive: true });
  });

  it('does without what is no address of a site', async () => {
    await box.openHost(`<notice-search site="javascript:alert(1) ${box.site.origin}${base}">`);
    await box.find('药品');
    expect(await box.status.textContent()).toContain(`${(await itemsWith('药品')).length} 项`);
  });
});
