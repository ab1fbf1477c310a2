import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { pdfGaps } from '../../../../tests/support/pdf-gaps.ts';
import { pdfPages } from '../../../../tests/support/pdf-pages.ts';
import { type Bookmark, pdfText } from '../../../../tests/support/pdf-text.ts';
import { realNotices, sampleNotices } from '../../../../tests/support/real-notices.ts';
import { openPdfPrinter } from '../../../cli/document/open-pdf-printer.ts';
import { assembleImported, importText } from '../../../importer/testing.ts';
import { type Notice, noticesOf, wordsOfNotice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { noticeBlocks } from '../blocks.ts';
import type { PdfPrinter } from './pdf-printer.ts';

/** GB/T 9704, in millimetres. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const row = 225 / 22;
const character = 156 / 28;
const hair = 0.05;

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openPdfPrinter(null);
});

const noticeOf = (text: string): Notice => assembleImported(importText(text));
const sample = (...paragraphs: string[]) =>
  noticeOf(
    [
      '示例市人民医院关于巡察整改进展情况的通报',
      '一、组织整改情况',
      ...paragraphs,
      '二、问题整改情况',
      '（一）针对“排队久”问题',
      '一是增加窗口。',
      '三、下一步打算',
      '继续整改。',
    ].join('\n'),
  );
const wordsOf = (notice: Notice) => withoutWhiteSpace(wordsOfNotice(notice));
const textOf = async (notice: Notice) => (await pdfText(printer.print(notice))).pages.join('');
const titlesOf = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [withoutWhiteSpace(title), ...titlesOf(items)]);

describe.each([...sampleNotices(), ...realNotices()])('$name as PDF', ({ file }) => {
  let notice: Notice;
  let printed: Uint8Array;
  beforeAll(() => {
    notice = noticeOf(readFileSync(file, 'utf8'));
    printed = printer.print(notice);
  });

  it('says its words, each page its number, and nothing else', async () => {
    const { pages, furniture } = await pdfText(printed);
    expect(pages.join('')).toBe(wordsOf(notice));
    expect(furniture).toEqual(pages.map((_, index) => `—${index + 1}—`));
  });

  it('has bookmarks and tags for its headings and items, and says whose it is', async () => {
    const { bookmarks, tags, info } = await pdfText(printed);
    const headings = noticeBlocks(notice).filter((block) => 'level' in block);
    expect(titlesOf(bookmarks)).toEqual(headings.map(({ line }) => withoutWhiteSpace(line.text)));
    const levels = headings.map(({ level }) => `H${level - 1}`);
    expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual(levels);
    expect(info).toMatchObject({
      Title: notice.title.replaceAll(/\s*\n\s*/g, ''),
      Author: notice.issuer.name,
      Language: 'zh-CN',
    });
    const day = notice.published?.replaceAll('-', '');
    expect(info['CreationDate']?.slice(2, 10)).toBe(day);
  });

  it('is A4 with every line of its words on the grid of 22 rows in 156 × 225 mm', async () => {
    const pages = await pdfPages(printed);
    const isNumber = (line: { base: number }) => line.base > area.bottom;
    for (const [index, { width, height, lines }] of pages.entries()) {
      expect([width, height].map(Math.round)).toEqual([210, 297]);
      const [number, ...others] = lines.filter(isNumber);
      expect(others).toEqual([]);
      const inset =
        index % 2 === 0 ? area.right - (number?.right ?? 0) : (number?.left ?? 0) - area.left;
      expect(inset).toBeCloseTo(character, 1);
      expect(number?.size).toBeCloseTo(14, 1);
      const words = lines.filter((line) => !isNumber(line));
      expect(words.length).toBeGreaterThan(0);
      for (const { words: text, left, right, base } of words) {
        // The empty half of a mark may stand beyond the edge.
        const before = /^[“‘《（〈【〔]/.test(text) ? character / 2 : 0;
        const behind = /[，。、；：！？”’》）〉】〕]$/.test(text) ? character / 2 : 0;
        expect(left, text).toBeGreaterThan(area.left - before - hair);
        expect(right, text).toBeLessThan(area.right + behind + hair);
        const rows = (base - area.top - 0.68 * row) / row;
        expect(rows, text).toBeCloseTo(Math.round(rows), 1);
        expect(Math.round(rows), text).toBeLessThan(22);
      }
    }
    expect(Math.max(...pages.map(({ lines }) => lines.length))).toBe(23);
  });

  it('ends no page with a heading, or within one', async () => {
    const { pages } = await pdfText(printed);
    const ends = pages.slice(0, -1).map((_, index) => pages.slice(0, index + 1).join('').length);
    let place = 0;
    for (const block of noticeBlocks(notice)) {
      const isAlone = 'level' in block && !('runsOn' in block && block.runsOn);
      const texts = 'lines' in block ? block.lines : 'line' in block ? [block.line.text] : [];
      const start = place;
      place += withoutWhiteSpace(texts.join('')).length;
      if ('runsOn' in block) place += withoutWhiteSpace(block.runsOn?.text ?? '').length;
      const cut = ends.filter((end) => isAlone && end > start && end <= place);
      expect(cut, texts.join('')).toEqual([]);
    }
    expect(place).toBe(pages.join('').length);
  });
});

it('is the same bytes each time, also by another compiler', async () => {
  const notice = sample('正文。');
  const again = (await openPdfPrinter(null)).print(notice);
  expect(printer.print(notice)).toEqual(again);
});

it('fills a line with 28 characters, two of them empty where a paragraph begins', async () => {
  const pages = await pdfPages(printer.print(sample('示例'.repeat(60))));
  const lines = pages.flatMap((page) => page.lines).filter(({ words }) => /^[示例]+$/.test(words));
  expect(lines.map(({ words }) => words.length)).toEqual([26, 28, 28, 28, 10]);
  expect(lines[0]?.left).toBeCloseTo(area.left + 2 * character, 1);
  for (const { right } of lines.slice(0, -1)) expect(right).toBeCloseTo(area.right, 1);
});

describe('what has a meaning to Typst is printed as it was typed', () => {
  const signs = [
    '#set text(red) #(1 + 1) #import "a.typ" #panic()',
    '*一* _二_ `三` $x^2$ @四 <五> [六] {七} ~ \\ \\u{4e2d} \\n // 八 /* 九 */',
    '-- --- ... -? "引" \'号\' fi ffl 1. + - / = 10',
  ];

  it.each(signs)('%s', async (text) => {
    const notice = sample(`其中${text}完。`);
    expect(wordsOf(notice)).toContain(withoutWhiteSpace(text));
    expect(await textOf(notice)).toBe(wordsOf(notice));
  });

  it('also in a title, a heading and a cell', async () => {
    const notice = noticeOf(
      [
        '示例医院#关于*巡察*$整改$情况的通报',
        '一、组织#整改*情况*',
        '部门\t措施#1\n窗口*\t$增开$ @两个',
        '正文。',
      ].join('\n'),
    );
    const text = await textOf(notice);
    expect(text).toBe(wordsOf(notice));
    expect(text).toContain('$增开$@两个');
  });

  it('whatever characters stand beside each other', async () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const signs = [...'#*_$@<>[](){}\\/|~`"\'=+-–—…“”‘’《》〔〕（）、，。；：！？·%&^1aZ中医 　'];
    const paragraphs = Array.from({ length: 60 }, () =>
      Array.from({ length: 5 + next(60) }, () => signs[next(signs.length)]).join(''),
    );
    const notice = sample(...paragraphs.map((text) => `例${text}完。`));
    expect(await textOf(notice)).toBe(wordsOf(notice));
  });
});

it('keeps the rows of a table whole, and repeats its head as furniture', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) => `始${index}，${'窗口排队'.repeat(9)}，终${index}\t增开窗口\t已办`,
  );
  const notice = sample(`事由\t做法\t进度\n${rows.join('\n')}`, '表后的话。');
  const { pages, furniture, tags } = await pdfText(printer.print(notice));
  expect(pages.join('')).toBe(wordsOf(notice));
  expect(tags).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
  const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
  for (let index = 0; index < 30; index += 1) {
    expect(pageOf(`始${index}，`)).toBe(pageOf(`终${index}`));
  }
  const last = pageOf('终29');
  expect(last).toBeGreaterThan(1);
  for (const furnitureOfPage of furniture.slice(pageOf('终0') + 1, last + 1)) {
    expect(furnitureOfPage).toContain('事由做法进度');
  }
});

it('goes on with a row that is longer than a page', async () => {
  const notice = sample(`事由\t做法\n排队\t${'增开窗口。'.repeat(300)}\n缴费\t自助`, '表后的话。');
  expect(await textOf(notice)).toBe(wordsOf(notice));
});

it('keeps a row of a narrow column on the paper', async () => {
  // Columns that all have a long text are so narrow that few words are higher than a page.
  const long = '办好一件实事，再办好一件。'.repeat(20);
  const names = ['事由', '措施', '单位', '成效', '时间', '备注'];
  const rows = names.map((_, row) => names.map((_, column) => (row === column ? long : '无')));
  const notice = sample(...[names, ...rows].map((cells) => cells.join('\t')), '表后的话。');
  const pages = await pdfPages(printer.print(notice));
  const lines = pages.flatMap((page) => page.lines).filter(({ words }) => !/^—\d+—$/.test(words));
  expect(Math.max(...lines.map(({ base }) => base))).toBeLessThan(area.bottom);
  // What of a row stands on a page is drawn cell by cell, before the rest of it.
  const sorted = (words: string) => [...words].sort().join('');
  expect(sorted(await textOf(notice))).toBe(sorted(wordsOf(notice)));
});

it('breaks a long address behind its marks, within the margins', async () => {
  const address = `https://tongbao.example.cn/${'shili-diyi/'.repeat(12)}index.html`;
  const notice = sample(`网址：${address}${'a'.repeat(120)}。`);
  const lines = (await pdfPages(printer.print(notice))).flatMap((page) => page.lines);
  expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(area.right + hair);
  expect(await textOf(notice)).toBe(wordsOf(notice));
});

it('says no day where the notice states none', async () => {
  const { info } = await pdfText(printer.print(sample('正文。')));
  expect(info['CreationDate']).toBe(undefined);
});

it('prints rare characters from the fonts that help out', async () => {
  const notice = sample('𬭛、䶮、㎡、①、㈠、Ⅻ、〇。');
  expect(await textOf(notice)).toBe(wordsOf(notice));
});

it('stops at characters that no font has, and says where they stand', () => {
  const notice = sample('已勾选☑的不再办，已勾选☑的另议。', '地点🏥。');
  expect(() => printer.print(notice)).toThrow(
    /有 2 个字.*\n {2}“☑”（U\+2611）：“一、组织整改情况”之下，“已勾选☑的不再办，已勾选”（共 2 处）\n {2}“🏥”（U\+1F3E5）.*\n.*--fonts/,
  );
});

it('links words that hold a link, and no others', async () => {
  const { content } = contentFromFiles({
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    'shili/2025/notice.md':
      '---\ntitle: 关于整改的通报\n---\n详见[**公告**](https://tongbao.example.cn/a?b=c#d)，电子邮箱 a@example.cn。\n',
  });
  const [notice] = noticesOf(content);
  if (!notice) throw new Error('no notice');
  const { links, pages } = await pdfText(printer.print(notice));
  expect(links).toEqual(['https://tongbao.example.cn/a?b=c#d']);
  expect(pages.join('')).toBe(wordsOf(notice));
});

describe('ends a line early rather than tear its characters apart', () => {
  const phone = '党办13800138000（工作日8:00-12:00），0335-1234567转8001';
  const texts = [
    `联系电话：${phone}、0335-1234567/13800138000转8001，13800138000/13900139000。`,
    '网址https://tongbao.example.cn/shili/2025/index.html，https://tongbao.example.cn/shili/。',
    '号码0335-1234567890123456，党办1234567890123456789012345，院办1234567890123456789012345。',
    `${'示例，'.repeat(6)}（0335）1234567890123456789012345，党办1234567890123456789012345。`,
  ];

  it.each(texts)('%s', async (text) => {
    const indents = Array.from({ length: 28 }, (_, index) => '例'.repeat(index));
    const notice = sample(...indents.map((before) => `${before}${text}完。`));
    const printed = printer.print(notice);
    const torn = (await pdfGaps(printed)).filter(({ gap }) => gap > 0.55);
    expect(torn).toEqual([]);
    expect(await textOf(notice)).toBe(wordsOf(notice));
    const lines = (await pdfPages(printed)).flatMap((page) => page.lines);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(
      area.right + character / 2 + hair,
    );
  });

  it('also behind a title in the same sentence, which stays a heading', async () => {
    const number = '1234567890123456789012345';
    const title = '1.针对“排队久”问题';
    const notice = noticeOf(
      [
        '示例市人民医院关于巡察整改进展情况的通报',
        '一、问题整改情况',
        `${title}，公布号码${number}和${number}，号码${number}。`,
        '一是增加窗口。',
      ].join('\n'),
    );
    const printed = printer.print(notice);
    expect((await pdfGaps(printed)).filter(({ gap }) => gap > 0.55)).toEqual([]);
    const { bookmarks, pages } = await pdfText(printed);
    expect(titlesOf(bookmarks)).toContain(title);
    expect(pages.join('')).toBe(wordsOf(notice));
  });

  it('and fills it where its characters share the room', async () => {
    const notice = sample(`${'示例'.repeat(12)}13800138000完。`);
    const lines = (await pdfPages(printer.print(notice))).flatMap((page) => page.lines);
    const line = lines.find(({ words }) => /^(示例)+$/.test(words));
    expect(line?.right).toBeCloseTo(area.right, 1);
  });
});
