import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { tongbaoDone } from '../support/command.ts';
import { ownWords } from '../support/own-words.ts';
import { pdfText } from '../support/pdf-text.ts';
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

/** The approved text, white space aside. */
function approvedWords(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(converterMarks, '').replaceAll(/\s/g, '');
}

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
    expect(words.replaceAll(/\s/g, '')).toBe(approvedWords(file));
    await page.close();
  });
});

describe.each(notices)('$file', ({ file, path }) => {
  const builtFile = (name: string) => readFileSync(join(inject('out'), path, name));
  const exported = (as: string) =>
    tongbaoDone('export', path.slice(0, -1), '--as', as, '--content', inject('content'));

  it('is what the PDF on the site says', async () => {
    const { pages } = await pdfText(builtFile('notice.pdf'));
    expect(pages.join('')).toBe(approvedWords(file));
  });

  it('is what the Word file on the site says', () => {
    const xml = strFromU8(unzipSync(builtFile('notice.docx'))['word/document.xml'] as Uint8Array);
    const body = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
    expect(body.textContent?.replaceAll(/\s/g, '')).toBe(approvedWords(file));
  });

  it.each(['html', 'wechat'])('is what the fragment for %s says', (as) => {
    const words = textOf(parseFragment(exported(as))).replaceAll(/\s/g, '');
    expect(words).toBe(approvedWords(file));
  });

  it('is what the plain text says', () => {
    expect(exported('text').replaceAll(/\s/g, '')).toBe(approvedWords(file));
  });
});

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
