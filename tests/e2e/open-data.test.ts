import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { printSize } from '../../src/notice/schema/attachment-kind.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  // Data is read and downloaded without script.
  page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}data/`);
});
afterAll(() => browser.close());

const fileOf = (name: string) => readFileSync(join(inject('out'), 'data', name));

it('names every file with the size that it has, and every one can be fetched', async () => {
  const names: string[] = [];
  for (const link of await page.locator('a[download]').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    const response = await fetch(address);
    expect(response.ok, address.pathname).toBe(true);
    const name = address.pathname.split('/').at(-1) ?? '';
    const { byteLength } = await response.arrayBuffer();
    const said = await page.locator('small', { hasText: new RegExp(`^\\s*${name}，`) }).innerText();
    expect(said).toContain(`${name}，${printSize(byteLength)}`);
    names.push(name);
  }
  const endings = ['csv', 'json', 'jsonl', 'schema.json'];
  const expected = ['notices', 'items'].flatMap((of) => endings.map((ending) => `${of}.${ending}`));
  expect(names).toEqual(['data.zip', ...expected]);
});

it('has the same files in data.zip', () => {
  const files = unzipSync(fileOf('data.zip'));
  expect(Object.keys(files)).toHaveLength(6);
  for (const [name, bytes] of Object.entries(files)) {
    expect(fileOf(name).equals(bytes), name).toBe(true);
  }
  expect(strFromU8(files['items.csv'] ?? new Uint8Array()).startsWith('编号,')).toBe(true);
});

it('shows an entry as it stands in the files, and a value of most fields', async () => {
  const [entry] = await page.locator('.data-example pre').allTextContents();
  const notices: { id: string }[] = JSON.parse(fileOf('notices.json').toString());
  expect(notices).toContainEqual(JSON.parse(entry ?? ''));
  const fields = await page.locator('.fields > div').count();
  const examples = await page.locator('.fields small', { hasText: '例：' }).count();
  expect(examples).toBeGreaterThan(fields / 2);
});

it('says the same in each kind of file', () => {
  for (const name of ['notices', 'items']) {
    const entries: object[] = JSON.parse(fileOf(`${name}.json`).toString());
    const lines = fileOf(`${name}.jsonl`).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(entries);
    const rows = fileOf(`${name}.csv`).toString().trimEnd().split('\r\n');
    expect(rows).toHaveLength(entries.length + 1);
  }
});
