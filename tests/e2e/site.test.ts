import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Paths of all pages of the built site. */
function pages(): string[] {
  return readdirSync(inject('out'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) =>
      relative('.', path)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, ''),
    );
}

describe('every page', () => {
  it('loads without an error, under a strict Content-Security-Policy, with links that lead somewhere', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
    const links = new Set<string>();
    for (const path of pages()) {
      await page.goto(inject('site') + path);
      const found = await page.evaluate(() => ({
        policy: document
          .querySelector('meta[http-equiv="Content-Security-Policy"]')
          ?.getAttribute('content'),
        inline: document.querySelectorAll(
          'script:not([src], [type="application/ld+json"]), style, [style], [onclick]',
        ).length,
        tooWide: document.documentElement.scrollWidth > window.innerWidth,
        links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        headings: document.querySelectorAll('h1').length,
      }));
      if (!found.policy || found.policy.includes('unsafe-inline')) faults.push(`${path}: policy`);
      if (found.inline > 0) faults.push(`${path}: inline script or style`);
      if (found.tooWide) faults.push(`${path}: wider than a phone`);
      if (found.headings !== 1) faults.push(`${path}: ${found.headings} h1`);
      if (new Set(found.ids).size !== found.ids.length) faults.push(`${path}: an id twice`);
      for (const href of found.links) {
        const url = new URL(href);
        if (url.origin !== new URL(inject('site')).origin) continue;
        if (url.pathname === new URL(page.url()).pathname && url.hash) {
          if (!found.ids.includes(decodeURIComponent(url.hash.slice(1)))) {
            faults.push(`${path}: ${url.hash} leads nowhere`);
          }
        } else {
          url.hash = '';
          links.add(url.href);
        }
      }
    }
    for (const href of links) {
      const { status } = await fetch(href);
      if (status !== 200) faults.push(`${href}: ${status}`);
    }
    expect(faults).toEqual([]);
    expect(links.size).toBeGreaterThan(50);
    await page.close();
  });
});

describe('a notice page', () => {
  it('leads to phone and mail, the mail naming the notice, and on an item page the item', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('site')}shili-diyi/2025/`);
    const contact = page.locator('.contact');
    expect(await contact.locator('a[href^="tel:"]').getAttribute('href')).toBe('tel:00001234567');
    expect(await contact.innerText()).toContain('8:30-17:30');
    expect(await contact.innerText()).toContain('000000');
    const subject = async () =>
      new URL(
        (await contact.locator('a[href^="mailto:"]').getAttribute('href')) ?? '',
      ).searchParams.get('subject');
    expect(await subject()).toMatch(/示例市第一人民医院.*通报》的意见$/);
    await page.goto(`${inject('site')}shili-diyi/2025/03/`);
    expect(await subject()).toMatch(/示例市第一人民医院.*通报》（3）.+的意见$/);
    await page.close();
  });

  it('ties each follow-up to its item, both ways', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('site')}shili-fuyou/2026/`);
    expect(await page.locator('.follow-up').count()).toBe(7);
    await page.locator('.item a[href="#follow-up-02"]').click();
    const followUp = page.locator('#follow-up-02');
    expect(await followUp.innerText()).toContain('完成时限');
    await followUp.locator('a[href="#item-02"]').click();
    expect(page.url()).toMatch(/#item-02$/);
    await page.close();
  });
});

describe('the 404 page', () => {
  it('answers for an address that does not exist', async () => {
    const response = await fetch(`${inject('site')}no/such/page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有找到这个页面');
  });
});

describe('the built folder', () => {
  it('holds no file that a browser never loads', () => {
    const files = readdirSync(join(inject('out'), 'pagefind'));
    expect(files).not.toContain('fragment');
    expect(files.filter((name) => name.includes('ui'))).toEqual([]);
  });
});
