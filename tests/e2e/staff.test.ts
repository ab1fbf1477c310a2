import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withoutWhiteSpace } from '../../src/notice/text/words.ts';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { type BuiltSite, buildAndServe } from '../support/built-site.ts';
import { tongbaoDone } from '../support/command.ts';
import { ownWords } from '../support/own-words.ts';

const layout = 'tests/fixtures/layouts/tabbed-table.txt';
/** A sample, and a notice whose items are rows of a table. */
const paths = ['shili-fuyou/2026/', 'shili-xuezhan/2025/'];
const banner = '内部版，供本单位人员使用，不要公开';
const editor = '<div contenteditable="true" role="textbox"></div><textarea></textarea>';

const work = mkdtempSync(join(tmpdir(), 'tongbao-staff-'));
let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  const content = join(work, 'content');
  cpSync('content/shili-fuyou', join(content, 'shili-fuyou'), { recursive: true });
  cpSync('content/site.md', join(content, 'site.md'));
  writeFileSync(join(work, '通报.txt'), readFileSync(layout));
  const ids = ['--issuer', 'shili-xuezhan', '--notice', '2025'];
  tongbaoDone('import', join(work, '通报.txt'), ...ids, '--content', content);
  site = await buildAndServe(content, '/neibu/', '--staff');
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(work, { recursive: true, force: true });
});

/** A person's browser that lets pages reach its clipboard; `without` takes the clipboard away. */
async function person(without?: 'clipboard'): Promise<BrowserContext> {
  const context = await browser.newContext({ colorScheme: 'dark' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (without) {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  }
  return context;
}

/** Opens a notice, presses a button, and waits until it tells what it did. */
async function press(context: BrowserContext, path: string, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.getByRole('button', { name }).click();
  const told = page.locator('.staff-tools [role="status"]');
  await expect.poll(() => told.innerText()).toMatch(/^已复制/);
  return page;
}

/** A page with an editor and a plain field, into both of which the clipboard was pasted. */
async function pasted(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/editor', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: editor }),
  );
  await page.goto(`${site.address}editor`);
  for (const field of ['[contenteditable]', 'textarea']) {
    await page.focus(field);
    await page.keyboard.press('Control+V');
  }
  return page;
}

describe.each([
  ['with a clipboard', undefined],
  ['without one, as without https', 'clipboard'],
] as const)('in a browser %s', (_, without) => {
  it.each(paths.flatMap((path) => ['网站编辑器', '公众号'].map((to) => [path, to])))(
    '%s is copied to the %s, words and look',
    async (path = '', to = '') => {
      const context = await person(without);
      const page = await press(context, path, `复制到${to}`);
      const words = withoutWhiteSpace(await ownWords(page));
      const there = await pasted(context);
      const rich = there.locator('[contenteditable]');
      expect(withoutWhiteSpace(await rich.innerText())).toBe(words);
      expect(withoutWhiteSpace(await there.inputValue('textarea'))).toBe(words);
      const look = await rich.evaluate((field) => {
        const styleOf = (selector: string) => {
          const element = field.querySelector(selector);
          return element ? getComputedStyle(element) : null;
        };
        return {
          title: styleOf('h1')?.textAlign,
          indent:
            Number.parseFloat(styleOf('h1 ~ p:not([align])')?.textIndent ?? '') /
            Number.parseFloat(styleOf('h1 ~ p:not([align])')?.fontSize ?? ''),
          heading: Number(styleOf('h2')?.fontWeight),
          colour: styleOf('h1 ~ p:not([align])')?.color,
          cell: styleOf('td')?.borderTopStyle,
        };
      });
      const [red = 255, green = 255, blue = 255] = look.colour?.match(/\d+/g)?.map(Number) ?? [];
      expect(Math.max(red, green, blue), 'the colours of a dark page are not copied').toBeLessThan(
        64,
      );
      expect(look).toMatchObject({ title: 'center', indent: 2, heading: 700 });
      expect(look.cell).toBe(path.includes('xuezhan') ? 'solid' : undefined);
      await context.close();
    },
  );

  it('the source is copied as text', async () => {
    const context = await person(without);
    await press(context, paths[1] ?? '', '复制源代码');
    const source = readFileSync(join(site.out, paths[1] ?? '', 'fragment.html'), 'utf8');
    expect(await (await pasted(context)).inputValue('textarea')).toBe(source.replace('\ufeff', ''));
    await context.close();
  });
});

describe("the staff's site", () => {
  it('says on every page that it is not public, and is not to be found', async () => {
    const page = await browser.newPage();
    for (const path of ['', 'search/', 'shili-fuyou/', ...paths, `${paths[0]}02/`]) {
      await page.goto(site.address + path);
      expect(await page.locator('.staff-banner').innerText()).toBe(banner);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    }
    await page.close();
  });

  it.each([
    ['light', 360],
    ['dark', 1440],
  ] as const)('gives axe nothing to find on a notice, %s, %i px', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(site.address + paths[0]);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('tells of forms that cannot be loaded, and loads them when it is asked again', async () => {
    const context = await person();
    const page = await context.newPage();
    await page.route('**/wechat.html', (route) => route.abort());
    await page.goto(site.address + paths[0]);
    const told = page.locator('.staff-tools [role="status"]');
    await page.getByRole('button', { name: '公众号' }).click();
    await expect.poll(() => told.innerText()).toMatch(/^没有能载入/);
    await page.unroute('**/wechat.html');
    await page.getByRole('button', { name: '公众号' }).click();
    await expect.poll(() => told.innerText()).toMatch(/^已复制/);
    await context.close();
  });

  it('links to forms that are there, and reads as the notice without script', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(site.address + paths[0]);
    expect(await page.locator('.staff-tools button:visible').count()).toBe(0);
    const links = page.locator('.staff-tools a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBe(5);
    for (const href of hrefs) {
      const answer = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(answer.status(), href ?? '').toBe(200);
    }
    await page.goto(`${site.address}${paths[0]}fragment.html`);
    expect(await page.locator('h1').innerText()).toContain('示例市');
    await page.context().close();
  });
});

it('the public site has nothing of it', () => {
  const files = readdirSync(inject('out'), { recursive: true, encoding: 'utf8' });
  expect(
    files.filter((file) => /(?:^|\/)(?:staff|fragment|wechat|notice\.txt)[^/]*$/.test(file)),
  ).toEqual([]);
  const pages = files.filter((file) => /\.(?:html|css|js)$/.test(file));
  expect(pages.length).toBeGreaterThan(50);
  const holding = (words: RegExp) =>
    pages.filter((file) => words.test(readFileSync(join(inject('out'), file), 'utf8')));
  expect(holding(/内部版|staff-|data-copy-html/)).toEqual([]);
  // Pages for the frames of other sites are not to be found by themselves.
  expect(holding(/noindex/).filter((file) => !file.startsWith('embed'))).toEqual([]);
});
