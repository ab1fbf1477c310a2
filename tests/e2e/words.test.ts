import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { ownWords } from '../support/own-words.ts';
import { realNotices, sampleNotices } from '../support/real-notices.ts';

/** Marks that converters leave in a text; they are no words of the notice. */
const converterMarks = /\[bookmark:[^\]]*\]/g;

const notices = [
  ...sampleNotices().map(({ name, file }) => {
    const [, issuer, year] = /^(.+)-(\d{4})$/.exec(name) ?? [];
    return { file, path: `${issuer}/${year}/` };
  }),
  ...realNotices().map(({ name, file }) => ({ file, path: `${name}/notice/` })),
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  it.each(notices)('$path says what $file says, and nothing else', async ({ file, path }) => {
    const page = await browser.newPage({ javaScriptEnabled: script });
    await page.goto(inject('site') + path);
    const words = await ownWords(page);
    const approved = readFileSync(file, 'utf8').replaceAll(converterMarks, '');
    expect(words.replaceAll(/\s/g, '')).toBe(approved.replaceAll(/\s/g, ''));
    await page.close();
  });
});
