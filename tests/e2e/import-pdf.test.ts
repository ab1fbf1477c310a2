import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importNotice } from '../../src/importer/import-notice.ts';
import type { Imported } from '../../src/importer/make-notice.ts';
import { assembleImported } from '../../src/importer/testing.ts';
import { wordsOfNotice } from '../../src/notice/content/content.ts';
import { withoutWhiteSpace } from '../../src/notice/text/words.ts';
import { startBrowser } from '../support/browser.ts';
import { realNotices, sampleNotices } from '../support/real-notices.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** As offices set notices (GB/T 9704): A4, letters of size three, 28 a line, numbers at the foot. */
const style = `
  body { font: 16pt/28pt "Noto Serif CJK SC"; text-align: justify }
  h1 { font-size: 22pt; text-align: center }
  p { margin: 0; text-indent: 2em }`;
const head = '<div style="font-size:9pt;width:100%;text-align:center">示例市卫生系统文件</div>';
const foot =
  '<div style="font-size:12pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>';

async function printed(html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
    displayHeaderFooter: true,
    headerTemplate: head,
    footerTemplate: foot,
  });
  await page.close();
  return bytes;
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [title, ...paragraphs] = escaped.split('\n').filter((line) => line.trim() !== '');
  return `<meta charset="utf-8"><style>${style}</style><h1>${title?.trim()}</h1>${paragraphs
    .map((words) => `<p>${words.trim()}</p>`)
    .join('')}`;
}

async function imported(name: string, bytes: Uint8Array): Promise<Imported> {
  const result = await importNotice({ name, bytes }, { issuer: 'a', notice: 'b' });
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** What the outline makes of a notice, white space aside. */
function outlineOf(result: Imported): object {
  const { items, summary } = { items: assembleImported(result).items, summary: result.summary };
  return {
    title: summary.title,
    headings: summary.headings.map(({ level, text }) => `${level} ${withoutWhiteSpace(text)}`),
    items: items.map(({ number, title, status }) => [number, withoutWhiteSpace(title), status]),
    window: summary.window,
  };
}

describe.each([...sampleNotices(), ...realNotices()])('$name, printed', ({ name, file }) => {
  it('imports as the text does, with every word', async () => {
    const text = readFileSync(file, 'utf8').replaceAll(/\[bookmark: \w+\]/g, '');
    const ofText = await imported('a.txt', new TextEncoder().encode(text));
    const ofPdf = await imported(`${name}.pdf`, await printed(htmlOf(text)));
    expect(outlineOf(ofPdf)).toEqual(outlineOf(ofText));
    const words = withoutWhiteSpace(wordsOfNotice(assembleImported(ofPdf)));
    expect(words).toBe(withoutWhiteSpace(text));
    expect(ofPdf.unit).toBe('page');
    expect(ofPdf.doubts.map(({ rule }) => rule)).not.toContain('import-pdf-columns');
    expect(ofPdf.removed.map(({ text: gone }) => gone)).toContain('— 1 —');
  });
});

it('refuses a scan', async () => {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent('<h1>关于巡察整改进展情况的通报</h1>');
  const picture = (await page.screenshot()).toString('base64');
  await page.close();
  const scan = await browser.newPage();
  await scan.setContent(`<img src="data:image/png;base64,${picture}">`);
  const bytes = await scan.pdf({ format: 'A4' });
  await scan.close();
  expect(await importNotice({ name: 'a.pdf', bytes }, { issuer: 'a' })).toEqual({
    ok: false,
    message: '这是扫描件或图片，里面没有文字，请用原来的 Word 文件。',
  });
});

it('refuses a PDF of too many pages in time', async () => {
  const pages = Array.from({ length: 320 }, (_, index) => `<p style="break-after:page">${index}`);
  const bytes = await printed(`<meta charset="utf-8">${pages.join('')}`);
  const result = await importNotice({ name: 'a.pdf', bytes }, { issuer: 'a' });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('超过 300 页') });
});
