import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { startBrowser } from '../support/browser.ts';
import { type BuiltSite, buildAndServe } from '../support/built-site.ts';
import { searchFor } from '../support/search-page.ts';
import { comparable, cutQueries } from '../support/search-truth.ts';
import { seededRandom } from '../support/seeded-random.ts';

interface Item {
  id: string;
  text: string;
}

/** Rows that the page sets up at once; of more hits the first ones are compared, and the number. */
const rowsAtOnce = 200;

let browser: Browser;
let large: BuiltSite;
let work: string;
beforeAll(async () => {
  browser = await startBrowser();
  work = mkdtempSync(join(tmpdir(), 'tongbao-large-'));
  large = await buildAndServe(generate(2000, work).content, '/');
}, 900_000);
afterAll(async () => {
  await browser.close();
  await large.stop();
  rmSync(work, { recursive: true, force: true });
});

/** The queries whose hits are not exactly the items that contain them. */
async function wrongQueries(site: string, makeQueries: (items: Item[]) => string[]) {
  const items = (await (await fetch(`${site}data/items.json`)).json()) as Item[];
  const texts = items.map(({ id, text }) => ({ id, text: comparable(text) }));
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  const wrong: string[] = [];
  for (const query of makeQueries(items)) {
    const { total, hits } = await searchFor(page, query);
    const expected = texts.filter(({ text }) => text.includes(comparable(query)));
    const ids = new Set(expected.map(({ id }) => id));
    const isRight =
      total === String(expected.length) &&
      hits.length === Math.min(rowsAtOnce, expected.length) &&
      new Set(hits).size === hits.length &&
      hits.every((hit) => ids.has(hit));
    if (!isRight) wrong.push(`${query}: expected ${expected.length}, found ${total}`);
  }
  await page.close();
  return { items: items.length, wrong };
}

const occurring = (items: Item[]) =>
  cutQueries(
    items.map(({ text }) => text),
    500,
    seededRandom(20_261_122),
  );

/** Made of the characters of the texts; nearly all of them occur nowhere. */
function shuffled(items: Item[]): string[] {
  const random = seededRandom(7);
  const letters = [...new Set(items.map(({ text }) => comparable(text)).join(''))].filter(
    (letter) => !/["'-]/.test(letter),
  );
  return Array.from({ length: 50 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 4) },
      () => letters[Math.floor(random() * letters.length)],
    ).join(''),
  );
}

describe('search finds exactly the items that contain a query', () => {
  it('among the sample and real notices: 500 queries cut from them, 50 that are not', async () => {
    const { wrong } = await wrongQueries(inject('site'), (items) => [
      ...occurring(items),
      ...shuffled(items),
    ]);
    expect(wrong).toEqual([]);
  }, 900_000);

  it('among 2,000 items: 500 queries cut from them, 50 that are not', async () => {
    const { items, wrong } = await wrongQueries(large.address, (items) => [
      ...occurring(items),
      ...shuffled(items),
    ]);
    expect(items).toBe(2000);
    expect(wrong).toEqual([]);
  }, 900_000);
});
