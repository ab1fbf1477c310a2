import { describe, expect, it } from 'vitest';
import type { Read, ReadDocument } from '../reader.ts';
import { readMarkdown } from './read-markdown.ts';

function read(text: string): ReadDocument {
  const made = readMarkdown(new TextEncoder().encode(text)) as Read;
  if (!made.ok) throw new Error(made.message);
  return made;
}

const textsOf = (text: string) => read(text).blocks.map((block) => block.text);
const told = (text: string) => read(text).removed.map(({ text: words, reason }) => words + reason);

describe('a Markdown text', () => {
  it('is read with its headings, bold letters and lines', () => {
    const text =
      '\ufeff# 关于巡察整改的通报\r\n\r\n## 一、情况\r\n\r\n**（一）方面。**已整改，\r\n*效果*好。\\\r\n第二行。\r\n';
    expect(read(text)).toEqual({
      ok: true,
      form: 'markdown',
      unit: 'line',
      blocks: [
        { text: '关于巡察整改的通报', line: 1, level: 1 },
        { text: '一、情况', line: 3, level: 2 },
        { text: '（一）方面。已整改，效果好。', line: 5, bold: 6 },
        { text: '第二行。', line: 7 },
      ],
      removed: [{ text: '', line: null, reason: 'Markdown 的标记（标题 # 2 处，强调 * 2 处）' }],
      doubts: [],
      pictures: [],
    });
  });

  it('keeps numbers as they are typed and tells of bullets', () => {
    const text = '3. 甲\n5. 乙\n\n1) 丙\n\n- 丁\n  - 戊\n\n7.\n\n末。';
    expect(textsOf(text)).toEqual(['3. 甲', '5. 乙', '1) 丙', '丁', '戊', '7.', '末。']);
    expect(told(text)).toEqual(['Markdown 的标记（项目符号 - 2 处）']);
  });

  it('keeps paragraphs that are indented, code, quotes and what looks like a definition', () => {
    const text = '    首行缩进。\n\n> 引文。\n\n```text\n一是。\n\n二是。\n```\n\n[注]: 说明\n';
    expect(textsOf(text)).toEqual(['首行缩进。', '引文。', '一是。', '二是。', '[注]: 说明']);
  });

  it('keeps the words of links, and tells where they led', () => {
    const text =
      '见[台账](http://example.cn/a.xlsx)和<zhenggai@example.cn>，\\*不变。![公章](z.png)';
    expect(textsOf(text)).toEqual(['见台账和zhenggai@example.cn，*不变。']);
    expect(told(text)).toEqual([
      'http://example.cn/a.xlsx链接的地址',
      '公章图片',
      'Markdown 的标记（转义 \\ 1 处）',
    ]);
    expect(read(text).doubts.map(({ rule }) => rule)).toEqual(['import-picture']);
  });

  it('reads tables, with rows that are wider than their head as words', () => {
    const { blocks } = read('|序号|问题|\n|-|-|\n|1|**少**|\n|2|甲|多|\n');
    expect(
      blocks[0]?.table?.map(({ cells, line }) => [
        line,
        cells.map((cell) => cell.paragraphs.join()),
      ]),
    ).toEqual([
      [1, ['序号', '问题']],
      [3, ['1', '少']],
    ]);
    expect(blocks[1]?.text).toBe('|2|甲|多|');
  });

  it('reads HTML in it as a browser prints it', () => {
    const text =
      '<div align="center">示例医院<br>通报</div>\n\n甲<u>乙</u>。<br>丙~~丁~~。<!-- 藏 -->\n';
    expect(textsOf(text)).toEqual(['示例医院', '通报', '甲乙。', '丙丁。']);
    expect(read(text).doubts.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'import-struck-words:3',
    ]);
  });

  it('tells what a browser does not print of the HTML in it, and what it adds', () => {
    const text =
      '<div><i hidden>藏</i><button>打印</button><img alt="公章" src="z.png">\n<ol><li>甲</li></ol><s>乙</s></div>\n\n丙<img src="a.png"><del>丁</del>。\n';
    expect(textsOf(text)).toEqual(['1. 甲', '乙', '丙丁。']);
    expect(told(text)).toEqual([
      '藏网页上看不见的文字',
      '打印网页的按钮、选择框',
      '公章图片',
      'a.png图片',
      'Markdown 的标记（HTML 标记 4 处）',
    ]);
    expect(read(text).doubts.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'import-picture:1',
      'import-struck-words:2',
      'import-list-number:2',
    ]);
  });

  it('tells the words that stand in its marks', () => {
    const text = '[表](a.xlsx "台账")和![章](z.png "印")。\n\n```文本\n一是。\n```\n';
    expect(textsOf(text)).toEqual(['表和。', '一是。']);
    expect(told(text)).toEqual([
      'a.xlsx 台账链接的地址',
      '章 印图片',
      '文本代码的种类',
      'Markdown 的标记（代码 ` 1 处）',
    ]);
  });

  it('reads HTML of as many paragraphs as nobody writes, and tables of as many columns', () => {
    expect(textsOf(`<div>${'<p>字'.repeat(150_000)}</div>`)).toHaveLength(150_000);
    const columns = 40_000;
    const { blocks } = read(`|${'甲|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`);
    expect(blocks[0]?.table?.[0]?.cells).toHaveLength(columns);
  });

  it('tells front matter that it leaves out', () => {
    const text = '---\nlayout: post\ndate: 2025-05-06\n---\n\n正文。\n';
    expect(read(text).blocks).toEqual([{ text: '正文。', line: 6 }]);
    expect(told(text)).toEqual(['layout: post date: 2025-05-06文件开头 --- 之间的信息']);
    expect(textsOf('---\n正文。\n\n末句。')).toEqual(['正文。', '末句。']);
  });

  it.each([
    ['---\ntitle: 通报\ncomments: { closes: 2025-07-05 }\n---\n正文。', '内容文件'],
    ['---\nnumber: 1\ntitle: 问题\n---\n正文。', '内容文件'],
    ['---\ntitle: 通报\n---\n::items[01-02]\n', '内容文件'],
    ['\n \n', '没有文字'],
    [`${'> '.repeat(300)}深`, '套得太深'],
  ])('is refused: %#', (text, why) => {
    const made = readMarkdown(new TextEncoder().encode(text)) as Read;
    expect(made.ok ? made.blocks : made.message).toContain(why);
  });
});

it('reads GB18030 and UTF-16, and refuses what is no text', () => {
  expect(readMarkdown(new Uint8Array([0x23, 0x20, 0xcd, 0xa8, 0xb1, 0xa8]))).toMatchObject({
    blocks: [{ text: '通报', level: 1 }],
  });
  expect(readMarkdown(new Uint8Array([0xff, 0xfe, 0x1a, 0x90, 0xa5, 0x62]))).toMatchObject({
    blocks: [{ text: '通报' }],
  });
  expect(readMarkdown(new Uint8Array([0, 1, 2, 0xff]))).toMatchObject({ ok: false });
});
