import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mediaTypes } from '../../deploy/served-files.ts';
import { builtFiles } from '../../src/cli/build/built-files.ts';
import { startBrowser } from '../support/browser.ts';
import { tongbao, tongbaoDone } from '../support/command.ts';
import { searchFor } from '../support/search-page.ts';
import { type Answer, exactAnswer, siteAnswer, startServer } from '../support/servers.ts';
import { followSiteLinks } from '../support/site-links.ts';

const work = mkdtempSync(join(tmpdir(), 'tongbao-deploy-'));
const atRoot = join(work, 'at-root');
const exact = join(work, 'exact');
const zip = join(work, 'exact.zip');
const [origin, base] = ['https://www.example.cn', '/zhenggai/'];
let browser: Browser;
beforeAll(async () => {
  tongbaoDone('build', '--out', atRoot, '--site', origin);
  const options = ['--base', base, '--site', origin, '--index-html', '--precompress'];
  tongbaoDone('build', '--out', exact, '--zip', zip, ...options);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

describe('every address that pages, feeds, calendars and data name leads to a file', () => {
  it.each([
    { server: 'at the root of a server', out: atRoot, address: `${origin}/`, finds: true },
    { server: 'under a path', out: inject('out'), address: inject('site'), finds: true },
    {
      server: 'on a server without clean addresses',
      out: exact,
      address: origin + base,
      finds: false,
    },
  ])('$server', ({ out, address, finds }) => {
    const { count, dead } = followSiteLinks({ out, address, findsPageFile: finds });
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(400);
  });

  it('which an ordinary build would not do on a server without clean addresses', () => {
    const place = { out: atRoot, address: `${origin}/`, findsPageFile: false };
    expect(followSiteLinks(place).dead.length).toBeGreaterThan(100);
  });
});

describe('a reader comes from the home page to a notice, an item, the search and what it found', () => {
  it.each([
    { server: 'at the root of a server', answer: () => siteAnswer(atRoot, '/'), path: '/' },
    {
      server: 'under a path',
      answer: () => siteAnswer(inject('out'), base),
      path: base,
    },
    {
      server: 'on a server without clean addresses',
      answer: () => exactAnswer(exact, base),
      path: `${base}index.html`,
    },
  ])('$server', async ({ answer, path }) => {
    await travel(answer(), path);
  });
});

describe('the built folder', () => {
  it('is what its zip holds', () => {
    const files = unzipSync(readFileSync(zip));
    expect(Object.keys(files)).toEqual(builtFiles(exact));
    const other = Object.entries(files).filter(
      ([path, bytes]) => !readFileSync(join(exact, path)).equals(bytes),
    );
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it('is never packed into itself, or in place of a folder', () => {
    const within = tongbao('build', '--out', exact, '--zip', join(exact, 'site.zip'));
    expect([within.status, within.errors]).toEqual([2, expect.stringContaining('不能放在')]);
    const source = tongbao('build', '--out', exact, '--zip', 'public/site.zip');
    expect([source.status, source.errors]).toEqual([2, expect.stringContaining('不能放在')]);
    const folder = join(work, 'folder.zip');
    mkdirSync(folder);
    const instead = tongbao('build', '--out', exact, '--zip', folder);
    expect([instead.status, instead.errors]).toEqual([2, expect.stringContaining('是一个文件夹')]);
  });

  it('holds beside a page the same page in gzip, where that was asked for', () => {
    const page = join(exact, 'shili-diyi/2025/index.html');
    expect(gunzipSync(readFileSync(`${page}.gz`)).equals(readFileSync(page))).toBe(true);
    expect(builtFiles(atRoot).filter((path) => path.endsWith('.html.gz'))).toEqual([]);
  });

  it('holds only kinds of files that the recipes of deploy/ know', () => {
    const endings = new Set(builtFiles(inject('out')).map((path) => extname(path)));
    expect([...endings].filter((ending) => !(ending in mediaTypes))).toEqual([]);
  });

  it('has a digest in the name of each script and picture that every page asks for', () => {
    const html = readFileSync(join(exact, 'index.html'), 'utf8');
    const names = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|svg|css))"/g)].map(
      ([, address = '']) => address.slice(base.length),
    );
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.filter((name) => !/^_astro\/[\w-]+\.[\w-]{8}\.\w+$/.test(name))).toEqual([]);
  });
});

/** Goes that way as a reader would, and fails for anything that did not load. */
async function travel(answer: (path: string) => Answer, path: string): Promise<void> {
  const missing: string[] = [];
  const server = await startServer((asked) => {
    const given = answer(asked);
    if (given.status === 404) missing.push(asked);
    return given;
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => missing.push(String(error)));
  try {
    await page.goto(server.origin + path);
    await page.locator('main a', { hasText: '示例市第一人民医院' }).first().click();
    await page.locator('main a[href*="shili-diyi/2025/"]').first().click();
    await page.locator('article.notice').waitFor();
    await page.locator('.item a[href*="shili-diyi/2025/01/"]').first().click();
    await page.locator('.site-header nav a', { hasText: '搜索' }).click();
    const { hits } = await searchFor(page, '预约');
    expect(hits.length).toBeGreaterThan(0);
    await page.locator('[data-hit] a').first().click();
    await page.locator('article.notice mark').first().waitFor();

    await page.goto(server.origin + path);
    await page.locator('input[name="q"]').click();
    await page.keyboard.type('预约');
    await page.locator('[role="option"]').first().click();
    await page.locator('article.notice').waitFor();

    await page.goBack();
    await page.locator('input[name="q"]').fill('预约');
    await page.locator('input[name="q"]').press('Enter');
    await page.locator('[data-hit]').first().waitFor();
    expect(missing).toEqual([]);
  } finally {
    await page.close();
    await server.close();
  }
}
