import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { type Notice, noticesOf, wordsOfNotice } from '../../src/notice/content/content.ts';
import { passagesOf } from '../../src/notice/content/passage.ts';
import { findingsPage } from '../../src/outputs/findings-page.ts';
import { startBrowser } from '../support/browser.ts';
import { tongbao } from '../support/command.ts';
import { seededRandom } from '../support/seeded-random.ts';

const severities = ['error', 'warning', 'hint'] as const;
const widths = [320, 360, 768, 1440];

let work: string;
let browser: Browser;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tongbao-findings-'));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

const notices = noticesOf(readContent('content').content);

/** Findings about words of all kinds of passages, many of them overlapping. */
function madeFindings(notice: Notice): Diagnostic[] {
  const random = seededRandom(5);
  const pick = (below: number) => Math.floor(random() * below);
  const passages = passagesOf(notice).filter(({ text }) => text.length > 4);
  return Array.from({ length: 80 }, (_, index) => {
    const [passage, other] = [passages[pick(passages.length)], passages[pick(passages.length)]];
    if (!passage || !other) throw new Error('The notice has no words.');
    const start = pick(passage.text.length - 2);
    const end = Math.min(passage.text.length, start + 1 + pick(16));
    return {
      rule: 'total-agrees',
      severity: severities[index % 3] ?? 'hint',
      ...passage.placeOf(start, end),
      message: `应与别处一致；这里不一致（${index}）`,
      advice: '核对批准的原文，抄错了的改正。',
      ...(index % 4 === 0 && { related: { ...other.placeOf(0, 4), message: '另一处' } }),
      ...(index % 7 === 0 && { excepted: '原文如此' }),
    };
  });
}

/** Opens a page of the disk; `requests` are the addresses that it asked for. */
async function open(file: string, width = 1440): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, requests };
}

describe.each(notices.map((notice) => [notice.key, notice] as const))('%s', (_, notice) => {
  const found = madeFindings(notice);
  let file: string;

  beforeAll(() => {
    file = join(work, `${notice.issuer.id}.html`);
    const excepted = found.filter(({ excepted: reason }) => reason !== undefined);
    const diagnostics = found.filter((one) => !excepted.includes(one));
    writeFileSync(file, findingsPage(notice, { diagnostics, excepted, checkedOn: '2025-05-06' }));
  });

  it('marks the words of every finding, and says the words of the notice and no others', async () => {
    const { page, requests } = await open(file);
    const shown = await page.evaluate(() => {
      const own = [...document.querySelectorAll<HTMLElement>('aside.note')].map((note) => {
        const number = note.id.slice(1);
        const marks = document.querySelectorAll(`mark[data-findings~="${number}"]`);
        const text = [...marks].map((mark) => mark.textContent).join('');
        const paragraphs = [...note.querySelectorAll('p')].map((p) => p.textContent);
        return { text, message: paragraphs[1] ?? '' };
      });
      const article = document.querySelector('article.notice')?.cloneNode(true) as HTMLElement;
      for (const element of article.querySelectorAll('[data-ui]')) element.remove();
      return { own, words: article.textContent };
    });
    const marked = new Map(shown.own.map(({ text, message }) => [message, text]));
    for (const { message, quote = '' } of found) {
      expect(marked.get(message)?.replaceAll(/\s/g, '')).toBe(quote.replaceAll(/\s/g, ''));
    }
    expect(shown.words.replaceAll(/\s/g, '')).toBe(wordsOfNotice(notice).replaceAll(/\s/g, ''));
    expect(requests).toEqual([pathToFileURL(file).href]);
    await page.close();
  });

  it('leads from each number to its note and back, and from each row of the table', async () => {
    const { page } = await open(file);
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      return {
        doubles: ids.filter((id, index) => ids.indexOf(id) !== index),
        dead: links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
        unnamed: links.filter(
          (link) => !link.textContent?.trim() && !link.getAttribute('aria-label'),
        ).length,
        unmarked: [...document.querySelectorAll('.note')].filter(
          ({ id }) =>
            !document.querySelector(`sup a[href="#${id}"]`) ||
            !document.querySelector(`.ticks a[href="#${id}"]`),
        ).length,
      };
    });
    expect(faults).toEqual({ doubles: [], dead: [], unnamed: 0, unmarked: 0 });
    await page.close();
  });

  it.each([...widths, 'print' as const])(
    'sets notes beside or below their words: %s',
    async (width) => {
      const { page } = await open(file, width === 'print' ? 700 : width);
      if (width === 'print') await page.emulateMedia({ media: 'print' });
      const faults = await page.evaluate(() => {
        const overlap = (a: DOMRect, b: DOMRect) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        const boxes = [...document.querySelectorAll('.words, .note')].map((element) =>
          element.getBoundingClientRect(),
        );
        const overlapping = boxes.filter((box, index) =>
          boxes.slice(index + 1, index + 40).some((other) => overlap(box, other)),
        );
        const { scrollWidth, clientWidth } = document.documentElement;
        return { overlapping: overlapping.length, overflow: scrollWidth - clientWidth };
      });
      expect(faults).toEqual({ overlapping: 0, overflow: 0 });
      await page.close();
    },
  );

  it('can be read by everybody: contrast, language, keyboard', async () => {
    const { page } = await open(file);
    const faint = await page.evaluate(() => {
      const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return parts(backgroundColor)[3] === 0 ? paper(element.parentElement) : backgroundColor;
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) =>
          [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()),
        )
        .map((element) => {
          const [a, b] = [light(getComputedStyle(element).color), light(paper(element))];
          return {
            words: element.textContent,
            ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
          };
        })
        .filter(({ ratio }) => ratio < 4.5);
    });
    expect(faint).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return { name: element.tagName, outline: getComputedStyle(element).outlineStyle };
    });
    expect(focused).toEqual({ name: 'A', outline: 'solid' });
    await page.close();
  });
});

it('is what the command writes, and prints on A4', async () => {
  const content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  const [notice] = notices;
  const path = join(content, notice?.key ?? '', 'notice.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^published: .*\n/m, ''));
  const out = join(work, '检查.html');
  const key = notice?.key ?? '';
  const { status } = tongbao('check', key, '--content', content, '--format', 'html', '--out', out);
  expect(status).toBe(0);
  const { page } = await open(out);
  expect(await page.locator('.whole .note').first().textContent()).toContain('published-stated');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // 210 mm by 297 mm in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.close();
});
