import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { wordsOfNotice } from '../notice/content/content.ts';
import { passagesOf } from '../notice/content/passage.ts';
import { findingsPage } from './findings-page.ts';

const notice = noticeFromFiles({
  'notice.md': `---
title: |
  关于整改的
  通报
signature: 示例医院
---
引言，共**3**项。

## 一、整改情况

::items[01-03]

| 科室 | 电话 |
| --- | --- |
| 内科 | 0000-1 |

## 二、后续

::follow-ups[01]
`,
  'items/01.md': `---
number: 1
title: 排队久
status: completed
---
一是增加窗口。

完成情况：基本完成

::follow-up[1]

时限：2025年底。
`,
  'items/02.md': '---\nnumber: 2\ntitle: 收费乱\n---\n，已经清退。\n\n<b>二是</b>公示。\n',
  'items/03.md': '---\ntitle: 表里的事\n---\n::column[整改措施]\n\n定制度。\n',
});
const passages = passagesOf(notice);

/** A finding about these words, or at this place. */
function finding(about: string | Place, changes: Partial<Diagnostic> = {}): Diagnostic {
  const place = typeof about === 'string' ? placeOf(about) : about;
  const made = { rule: 'total-agrees', severity: 'warning', message: '应相符', advice: '核对。' };
  return { ...(made as Diagnostic), ...place, ...changes };
}

function placeOf(words: string): Place {
  const passage = passages.find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`The notice does not say ${words}.`);
  const start = passage.text.indexOf(words);
  return passage.placeOf(start, start + words.length);
}

function pageOf(diagnostics: Diagnostic[], excepted: Diagnostic[] = []): string {
  return findingsPage(notice, { diagnostics, excepted, checkedOn: '2025-05-06' });
}

/** The words that the page marks for a finding. */
function markedFor(page: string, number: number, attribute = 'data-findings'): string {
  const marks = page.matchAll(/<mark class="[a-z]+" ([^>]+)>(.*?)<\/mark>/gs);
  const own = [...marks].filter(([, attributes = '']) =>
    new RegExp(`${attribute}="(?:\\d+ )*${number}(?: \\d+)*"`).test(attributes),
  );
  return own.map(([, , words = '']) => words.replaceAll('<br>', '\n')).join('');
}

/** The words of the page's article, tags and what is no word of the notice left out. */
function articleWords(page: string): string {
  const article = /<article[^>]*>(.*)<\/article>/s.exec(page)?.[1] ?? '';
  const words = article
    .replaceAll(/<div class="notes" data-ui>.*?<\/aside>\n<\/div>/gs, '')
    .replaceAll(/<(sup|p)[^>]* data-ui>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, '');
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(/\s+/g, '');
}

const words = wordsOfNotice(notice).replaceAll(/\s+/g, '');

describe('the page of findings', () => {
  it.each([
    '整改的\n通报',
    '共3项',
    '整改情况',
    '排队',
    '增加窗口',
    '0000-1',
    '2025年底',
    '，已经',
    '<b>二是</b>公',
    '定制度',
    '示例医院',
  ])('marks %j where the finding quotes it', (quote) => {
    const page = pageOf([finding(quote)]);
    expect(markedFor(page, 1).replace('&lt;b&gt;二是&lt;/b&gt;', '<b>二是</b>')).toBe(quote);
    expect(page.match(/<aside class="note warning" id="f1"/g)).toHaveLength(1);
    expect(articleWords(page)).toBe(words);
  });

  it('marks overlapping words for each of their findings', () => {
    const page = pageOf([
      finding('增加窗口'),
      finding('是增加', { severity: 'error' }),
      finding('窗口', { severity: 'hint' }),
    ]);
    expect([1, 2, 3].map((number) => markedFor(page, number))).toEqual([
      '是增加',
      '增加窗口',
      '窗口',
    ]);
    expect(articleWords(page)).toBe(words);
  });

  it.each(['整改的\n通报', '共3项', '增加窗口', '0000-1', '<b>二是</b>公', '示例医院'])(
    'marks %j where the finding may not quote it',
    (secret) => {
      const { quote, ...unquoted } = finding(secret);
      const marked = markedFor(pageOf([unquoted]), 1);
      expect(marked.replace('&lt;b&gt;二是&lt;/b&gt;', '<b>二是</b>')).toBe(secret);
    },
  );

  it('marks the other half of a contradiction and leads to it', () => {
    const related = { ...placeOf('2025年底'), message: '时限在这里' };
    const page = pageOf([finding('排队', { related })]);
    expect(markedFor(page, 1, 'data-others')).toBe('2025年底');
    expect(page).toContain('<a href="#o1">另见</a>：时限在这里');
    expect(page).toContain('id="o1" href="#f1"');
  });

  it('leads to the row of another place that quotes nothing', () => {
    const related = { file: notice.items[0]?.file ?? '', line: 8, column: 1, message: '在这里' };
    const page = pageOf([finding('收费', { related })]);
    const row = /<a href="#(r\d+)">另见/.exec(page)?.[1] ?? '';
    expect(page.split(`id="${row}"`)[1]).toMatch(
      /^[\s\S]*?<p class="paragraph">完成情况：基本完成/,
    );
  });

  it('tells a finding about front matter beside the title of its item', () => {
    const item = notice.items[1];
    if (!item) throw new Error('There is no second item.');
    const page = pageOf([finding({ file: item.file, line: 1, column: 1 })]);
    expect(page).toMatch(
      /id="f1"[\s\S]*?<\/div>\n<div class="words">\n<h5 class="item-title">（2）收费乱/,
    );
    expect(page).not.toContain('<mark');
  });

  it('tells what concerns the notice as a whole at the top', () => {
    const page = pageOf([
      finding({ file: notice.file, line: null, column: null }),
      finding({ file: 'content/shili/issuer.md', line: 2, column: 1 }),
    ]);
    const top = page.slice(page.indexOf('<h2>整份通报</h2>'), page.indexOf('<article'));
    expect(top.match(/<aside /g)).toHaveLength(2);
    expect(pageOf([finding('排队')])).not.toContain('整份通报');
  });

  it('numbers findings as they are met, and lists all of them to be ticked off', () => {
    const page = pageOf(
      [finding('示例医院'), finding('整改的'), finding({ file: notice.file, line: 1, column: 1 })],
      [finding('排队', { excepted: '原文如此' })],
    );
    expect([1, 2, 3, 4].map((number) => markedFor(page, number))).toEqual([
      '',
      '整改的',
      '排队',
      '示例医院',
    ]);
    const table = page.slice(page.indexOf('<table class="ticks">'));
    expect(table.match(/<tr class=/g)).toHaveLength(4);
    expect(table).toContain('☑ 不改，理由：原文如此');
    expect(table.match(/□ 已改/g)).toHaveLength(3);
    expect(page).toContain('<b>保留的理由：</b>原文如此');
  });

  it('escapes whatever it is told', () => {
    const evil = '"><img src=x onerror=alert(1)>&amp;';
    const page = pageOf([
      finding('<b>二是', {
        message: evil,
        advice: evil,
        rule: evil,
        related: { file: evil, line: 1, column: 1, message: evil, quote: evil },
      }),
      finding('排队', { excepted: evil }),
    ]);
    expect(page).not.toMatch(/<img|<b>二是/);
    expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;');
  });

  it('needs no other file and no script', () => {
    expect(pageOf([finding('排队')])).not.toMatch(/<script|<link|@import|url\(|\bsrc=|https?:/);
  });

  it('says so where nothing was found', () => {
    const page = pageOf([]);
    expect(page).toContain('<dd>没有发现问题</dd>');
    expect(page).not.toContain('问题一览');
    expect(articleWords(page)).toBe(words);
  });
});
