import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { renderMarkdown } from '../../src/notice/markdown/markdown.ts';
import { dayInShanghai, printDay } from '../../src/notice/time/day.ts';
import { startBrowser } from '../support/browser.ts';
import { type PrintedLine, type PrintedPage, pdfPages } from '../support/pdf-pages.ts';

/** GB/T 9704, in millimetres. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const row = 225 / 22;
const character = 156 / 28;
/** Chromium sets type on whole pixels of a screen, of 0.26 mm; base lines differ with their fonts. */
const pixel = 0.27;
const fonts = 0.25;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

type Prepare = (page: Page) => Promise<unknown>;

/** When these pages are printed. */
const moment = new Date('2026-07-05T04:00:00Z');

/** A page of the site as it is printed, and whatever is asked of it before. */
async function printed(path: string, prepare?: Prepare, options?: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  await page.goto(inject('site') + path);
  await prepare?.(page);
  const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  await context.close();
  return pages;
}

const isPageNumber = ({ words, base }: PrintedLine) => base > area.bottom && /^—\d+—$/.test(words);
const isNote = ({ size }: PrintedLine) => Math.abs(size - 9) < 0.1;
const isBody = ({ size }: PrintedLine) => Math.abs(size - 15.79) < 0.05;
/** The lines of a document, without the numbers of its pages and the note at its end. */
const linesOf = ({ lines }: PrintedPage) =>
  lines.filter((line) => !isPageNumber(line) && !isNote(line));

/** The words, with one dash and one point for those that share a glyph. */
const readAlike = (words: string) => words.replaceAll(/[—―─]/g, '—').replaceAll(/[·•‧・]/g, '·');

/** The words of the article, white space aside, and where its headings stand in them. */
async function approvedWords(path: string) {
  const page = await browser.newPage();
  await page.goto(inject('site') + path);
  const marked = await page.locator('article.notice').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    for (const furniture of copy.querySelectorAll('[data-ui]')) furniture.remove();
    for (const heading of copy.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)')) {
      // One that runs on into a sentence is no line of its own.
      if (!heading.closest('.runs-on')) heading.append('\u{f0000}');
      heading.prepend('\u{f0001}');
    }
    return copy.textContent.replaceAll(/\s/g, '');
  });
  await page.close();
  const headings: { start: number; end: number }[] = [];
  let words = '';
  for (const part of marked.split('\u{f0001}')) {
    const [heading, rest] = part.split('\u{f0000}');
    if (rest !== undefined)
      headings.push({ start: words.length, end: words.length + (heading?.length ?? 0) });
    words += part.replace('\u{f0000}', '');
  }
  return { words, headings };
}

describe.each([
  'shili-diyi/2025/',
  'shili-fuyou/2026/',
  'shili-laonian/2026/',
  'shili-xianyi/2023/',
  'shili-zhongyi/2025/',
])('%s on paper', (path) => {
  let pages: PrintedPage[];
  let approved: Awaited<ReturnType<typeof approvedWords>>;
  beforeAll(async () => {
    pages = await printed(path);
    approved = await approvedWords(path);
  });

  it('says the words of the notice in their order, and nothing else', () => {
    const words = pages.flatMap(linesOf).map(({ words }) => words);
    expect(readAlike(words.join(''))).toBe(readAlike(approved.words));
  });

  it('is A4, its lines on the grid of 22 within 156 × 225 mm', () => {
    expect(pages.length).toBeGreaterThan(5);
    const first = pages.flatMap(linesOf).find(isBody)?.base ?? 0;
    for (const { width, height, lines } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
      for (const line of lines.filter((line) => !isPageNumber(line))) {
        expect(line.left, line.words).toBeGreaterThan(area.left - pixel);
        expect(line.right, line.words).toBeLessThan(area.right + pixel);
        expect(line.base, line.words).toBeGreaterThan(area.top);
        expect(line.base, line.words).toBeLessThan(area.bottom);
        const rows = (line.base - first) / row;
        if (isBody(line)) {
          expect(Math.abs(rows - Math.round(rows)) * row, line.words).toBeLessThan(pixel + fonts);
        }
      }
    }
    expect(Math.max(...pages.map((page) => linesOf(page).length))).toBe(22);
  });

  it('has the number between dashes on the outer side of each page', () => {
    for (const [index, { lines }] of pages.entries()) {
      const [number, ...others] = lines.filter(({ base }) => base > area.bottom);
      expect(others).toEqual([]);
      expect(number?.words).toBe(`—${index + 1}—`);
      expect(number?.size).toBeCloseTo(14, 1);
      const inset =
        index % 2 === 0 ? area.right - (number?.right ?? 0) : (number?.left ?? 0) - area.left;
      expect(Math.abs(inset - character)).toBeLessThan(pixel);
      // The dash is drawn 0.38 of its size above the base line, within 0.1 of it.
      const dash = (number?.base ?? 0) - 0.38 * 14 * (25.4 / 72);
      expect(Math.abs(dash - area.bottom - 7)).toBeLessThan(0.6);
    }
  });

  it('ends no page with a heading, or within one', () => {
    let read = 0;
    for (const page of pages.slice(0, -1)) {
      read += linesOf(page).reduce((sum, { words }) => sum + words.length, 0);
      const cut = approved.headings.find(({ start, end }) => start < read && read <= end);
      expect(cut && approved.words.slice(cut.start, cut.end)).toBe(undefined);
    }
  });

  it('has a title of 22 pt in the middle', () => {
    const title = (pages[0]?.lines ?? []).filter(({ size }) => size > 16);
    expect(approved.words).toMatch(new RegExp(`^${title.map(({ words }) => words).join('')}`));
    expect(title.length).toBeGreaterThan(0);
    for (const { left, right, size } of title) {
      expect(size).toBeCloseTo(22, 1);
      expect((left + right) / 2).toBeCloseTo((area.left + area.right) / 2, 0);
    }
  });

  it('says at its end, small, where it stands and of which day it is', () => {
    const note = pages.at(-1)?.lines.filter(isNote) ?? [];
    expect(note.map(({ words }) => words).join('')).toBe(
      `网址：${inject('site')}${path}打印于${printDay(dayInShanghai(moment))}`,
    );
    expect(pages.flatMap(({ lines }) => lines).filter(isNote)).toEqual(note);
    expect(linesOf(pages.at(-1) as PrintedPage).length).toBeGreaterThan(0);
  });
});

/** Words that no sample has, as the site renders them, put before those of a notice. */
const hardWords = [
  '示例'.repeat(60),
  '详见[结果](https://tongbao.example/jieguo/)。',
  '请在信里注明医院的名称，电子邮箱：zhenggai.bangongshi@yiyuan.example.cn。',
  `| 问题 | 措施 | 完成情况 |\n| --- | --- | --- |\n${Array.from(
    { length: 30 },
    (_, index) => `| 始${index}，${'窗口排队'.repeat(9)}，终${index} | 增开窗口 | 已完成 |`,
  ).join('\n')}`,
  '表后的话。'.repeat(30),
].join('\n\n');

describe('what the samples do not have', () => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    const html = renderMarkdown(hardWords);
    pages = await printed('shili-diyi/2025/', (page) =>
      page
        .locator('.words')
        .evaluate((words, html) => words.insertAdjacentHTML('afterbegin', html), html),
    );
  });

  it('fills a line with 28 characters, two of them empty where a paragraph begins', () => {
    const lines = pages.flatMap(linesOf).filter(({ words }) => /^[示例]+$/.test(words));
    expect(lines.map(({ words }) => words.length)).toEqual([26, 28, 28, 28, 10]);
    expect(lines[0]?.left).toBeCloseTo(area.left + 2 * character, 0);
    for (const { right } of lines.slice(0, -1)) expect(right).toBeCloseTo(area.right, 0);
  });

  it('says where a link leads, and breaks a long e-mail address', () => {
    const words = pages.flatMap(linesOf).map(({ words }) => words);
    expect(words).toContain('详见结果（https://tongbao.example/jieguo/）。');
    expect(words).toContain('请在信里注明医院的名称，电子邮箱：zhenggai');
  });

  it('repeats the head of a table, cuts no row, and is on the grid again after it', () => {
    const pageOf = (mark: string) =>
      pages.findIndex((page) => linesOf(page).some(({ words }) => words.includes(mark)));
    for (let index = 0; index < 30; index += 1) {
      expect(pageOf(`始${index}，`)).toBe(pageOf(`终${index}`));
    }
    const [first, last] = [pageOf('始0，'), pageOf('始29，')];
    expect(last).toBeGreaterThan(first + 1);
    for (const page of pages.slice(first, last + 1)) {
      expect(linesOf(page).map(({ words }) => words)).toContain('问题措施完成情况');
    }
    const body = pages.flatMap(linesOf).filter(isBody);
    for (const { base, words } of body) {
      const rows = (base - (body[0]?.base ?? 0)) / row;
      expect(Math.abs(rows - Math.round(rows)) * row, words).toBeLessThan(pixel + fonts);
    }
  });
});

describe('the paper of all readers is the same', () => {
  const path = 'shili-fuyou/2026/';
  const documentOf = (pages: readonly PrintedPage[]) =>
    pages.map((page) =>
      linesOf(page).map(({ words, left, right, base, size }) =>
        [words, ...[left, right, base, size].map((length) => length.toFixed(1))].join(' '),
      ),
    );
  const wordsOf = (pages: readonly string[][]) =>
    pages
      .flat()
      .map((line) => line.split(' ')[0])
      .join('');
  let usual: string[][];
  beforeAll(async () => {
    usual = documentOf(await printed(path));
  });
  const inElderView: Prepare = async (page) => {
    await page.evaluate(() => localStorage.setItem('tongbao-view', 'elder'));
    await page.reload();
    expect(await page.locator('html').getAttribute('data-view')).toBe('elder');
  };
  const filtered: Prepare = async (page) => {
    await page.goto(`${inject('site')}${path}?status=not-completed`);
    expect(await page.locator('.item:visible').count()).toBeLessThan(20);
  };
  const marked: Prepare = async (page) => {
    await page.goto(`${inject('site')}${path}#find=${encodeURIComponent('设备')}`);
    await page.locator('mark[data-match]').first().waitFor();
  };
  const jumped: Prepare = (page) => page.goto(`${inject('site')}${path}#item-13`);

  it.each<[string, Prepare | undefined, BrowserContextOptions | undefined]>([
    ['a dark screen', undefined, { colorScheme: 'dark' }],
    ["the elder's view", inElderView, undefined],
    ['items that a filter hides', filtered, undefined],
    ['marks of a search', marked, undefined],
    ['a jump to an item', jumped, undefined],
    ['a wide screen', undefined, { viewport: { width: 1600, height: 900 } }],
  ])('with %s', async (_, prepare, options) => {
    expect(documentOf(await printed(path, prepare, options))).toEqual(usual);
  });

  it('without script, but for the note that keeps last lines by it', async () => {
    const pages = await printed(path, undefined, { javaScriptEnabled: false });
    expect(pages.flatMap(({ lines }) => lines).filter(isNote)).toEqual([]);
    const plain = documentOf(pages);
    expect(plain.slice(0, -2)).toEqual(usual.slice(0, plain.length - 2));
    expect(wordsOf(plain)).toBe(wordsOf(usual));
  });
});

it('a signature is two characters in, its date two further on the left', async () => {
  const lines = (await printed('shili-zhongyi/2025/')).flatMap(linesOf);
  const [name, date] = lines.slice(-2);
  expect([name?.words, date?.words]).toEqual(['中共示例市中医医院委员会', '2025年3月3日']);
  expect(area.right - (name?.right ?? 0)).toBeCloseTo(2 * character, 0);
  expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2 * character, 0);
});

describe('other pages', () => {
  const furniture = /首页|长者版|复制|上一项|下一项|朗读|怎样提意见|跳到正文/;

  it.each(['', 'shili-fuyou/', 'shili-fuyou/2026/13/', 'topics/', 'topics/complaints/', 'data/'])(
    '%s prints plainly, and says its address once',
    async (path) => {
      const lines = (await printed(path)).flatMap(({ lines }) => lines);
      const words = lines.map(({ words }) => words).join('');
      expect(words).not.toMatch(furniture);
      expect(words.split(inject('site') + path).length - 1).toBe(1);
      for (const line of lines.filter((line) => !isPageNumber(line))) {
        expect(line.right, line.words).toBeLessThan(area.right + pixel);
        expect(line.size, line.words).toBeGreaterThan(8.9);
      }
    },
  );

  it('an item says its words, how it stands, its history, and how to cite it', async () => {
    const words = (await printed('shili-fuyou/2026/13/'))
      .flatMap(linesOf)
      .map(({ words }) => words)
      .join('');
    expect(words).toMatch(
      /第13项，共20项.*部分设备未按规定更新。.*发布以后的进展.*完成时限原文2026年12月底前.*引用这个事项/,
    );
    expect(words).not.toMatch(/联系方式|征求意见时间|同主题/);
  });

  it('results of a search say what was looked for', async () => {
    const pages = await printed(`search/?q=${encodeURIComponent('药品')}`, (page) =>
      page.locator('.hit mark').first().waitFor(),
    );
    const words = pages.flatMap(linesOf).map(({ words }) => words);
    expect(words.slice(0, 4)).toContain('药品');
  });
});
