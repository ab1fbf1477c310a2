import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../tests/support/browser.ts';
import { type Server, serve } from '../server.ts';
import { visitPage } from './visit.ts';

/** Each page of the folder, by its file's name. */
const files = {
  'still.html': '<article class="notice">示例<span data-ui>打印</span> 通报</article>',
  'late.html':
    '<script src="late.js" defer></script><header></header><main style="height: 900px">示例</main>',
  'late.js': 'setTimeout(() => document.querySelector("header").append("标题"), 400)',
  'lazy.html':
    '<p>示例</p><div style="height: 9000px"></div><img id="lazy" loading="lazy" src="picture.svg">',
  'picture.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};

const folder = mkdtempSync(join(tmpdir(), 'bench-visit-'));
let browser: Browser;
let server: Server;
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    const head = '<!doctype html><link rel="icon" href="data:,"><meta charset="utf-8">';
    writeFileSync(join(folder, name), name.endsWith('.html') ? head + text : text);
  }
  browser = await startBrowser();
  server = await serve(folder);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const visit = (address: string) => visitPage(browser, server, address, 'narrow');

it('reads the words without what is no word, and sees that nothing moves', async () => {
  const { words, shifts, opening } = await visit('/still.html');
  expect(words).toBe('示例 通报');
  expect(shifts.scrolled).toEqual({ sum: 0, moved: [] });
  expect(opening.map(({ path }) => path)).toEqual(['/still.html']);
}, 60_000);

it('sees what a late script moves', async () => {
  const { shifts } = await visit('/late.html');
  expect(shifts.opened.sum).toBeGreaterThan(0.001);
  expect(shifts.opened.moved).toEqual(['main']);
}, 60_000);

it('tells apart what is asked for while the page is scrolled', async () => {
  const { opening, scrolling } = await visit('/lazy.html');
  expect(opening.map(({ path }) => path)).toEqual(['/lazy.html']);
  expect(scrolling.map(({ path }) => path)).toEqual(['/picture.svg']);
}, 60_000);
