import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
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
    const article = await page.locator('article.notice').evaluateAll((articles) =>
      articles.map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const furniture of copy.querySelectorAll('[data-ui]')) furniture.remove();
        return copy.textContent;
      }),
    );
    expect(article).toHaveLength(1);
    const approved = readFileSync(file, 'utf8').replaceAll(converterMarks, '');
    expect(article[0]?.replaceAll(/\s/g, '')).toBe(approved.replaceAll(/\s/g, ''));
    await page.close();
  });
});
