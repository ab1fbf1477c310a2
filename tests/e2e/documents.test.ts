import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importNotice } from '../../src/importer/import-notice.ts';
import { assembleImported } from '../../src/importer/testing.ts';
import { wordsOfNotice } from '../../src/notice/content/content.ts';
import { withoutWhiteSpace } from '../../src/notice/text/words.ts';
import { startBrowser } from '../support/browser.ts';
import { ownWords } from '../support/own-words.ts';
import { pdfText } from '../support/pdf-text.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each([
  'shili-diyi/2025/',
  'shili-fuyou/2026/',
  'shili-laonian/2026/',
  'shili-xianyi/2023/',
  'shili-zhongyi/2025/',
])('%s is offered as PDF and Word, which say its words', async (path) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  const download = async (name: string) => {
    const wait = page.waitForEvent('download');
    await page.locator('.facts').getByRole('link', { name, exact: true }).click();
    const file = await wait;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const pdf = await download('PDF');
  const word = await download('Word');
  const approved = withoutWhiteSpace(await ownWords(page));
  await page.close();
  expect([pdf.name, word.name]).toEqual([
    expect.stringMatching(/^示例.*-.*\.pdf$/),
    expect.stringMatching(/^示例.*-.*\.docx$/),
  ]);
  expect((await pdfText(pdf.bytes)).pages.join('')).toBe(approved);
  const imported = await importNotice(word, { issuer: 'shili', notice: '2025' });
  if (!imported.ok) throw new Error(imported.message);
  expect(withoutWhiteSpace(wordsOfNotice(assembleImported(imported)))).toBe(approved);
});
