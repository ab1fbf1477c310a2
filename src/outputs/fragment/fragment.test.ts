import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { cmsFilters, filtered, wechatFilters } from '../../../tests/support/editor-filters.ts';
import {
  attributeOf,
  elementsOf,
  lacking,
  styleOf,
  wordsOfHtml,
} from '../../../tests/support/fragment-look.ts';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { realNotices, sampleNotices } from '../../../tests/support/real-notices.ts';
import { importNotice } from '../../importer/import-notice.ts';
import { assembleImported } from '../../importer/testing.ts';
import { type Notice, wordsOfNotice } from '../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { noticeBlocks } from '../document/blocks.ts';
import { cmsFragment, wechatFragment } from './fragment.ts';

/** Every way a notice can be written, in one: it is in no sample. */
const everything = noticeFromFiles({
  'notice.md': `---
masthead: 示例医院“文件”
title: |
  关于整改 <进展> 的
  通报 & 说明
subtitle: （2025年5月6日）
signature: |
  示例医院
  2025年5月6日
---
引言，共**3**项，*见*[说明 "甲"](https://example.cn/?a=1&b=2)，{{占位}}<%不是标签%>。
第二行&amp;\\*。

## 一、**整改**情况

::items[01-02]

| 序号 | 问题 | 整改措施 | 责任科室 | 完成情况 |
| --- | --- | --- | --- | --- |

::items[03-04]

| 科室 | 电话 |
| --- | --- |
| 内科 | 0000-1 |
`,
  'items/01.md': '---\nnumber: 1\ntitle: 排队久\n---\n一是增加窗口。二是延长时间。\n',
  'items/02.md': '---\nnumber: 2\ntitle: 收费乱\n---\n，已经清退。\n',
  'items/03.md':
    '---\nnumber: 3\nlabel: "3"\ntitle: 部分制度没有按期修订\n---\n::column[整改措施]\n\n一是定制度，写明由谁负责。\n\n**再**检查。\n\n::column[责任科室]\n\n医务科\n',
  'items/04.md': '---\nnumber: 4\nlabel: "4"\ntitle: 又一件\n---\n::column[完成情况]\n\n已完成\n',
});

async function notices(): Promise<[string, Notice][]> {
  const tables = globSync('tests/fixtures/layouts/*table*.txt').map((file) => ({
    name: basename(file),
    file,
  }));
  const imported = [...sampleNotices(), ...realNotices(), ...tables].map(
    async ({ name, file }): Promise<[string, Notice]> => {
      const bytes = readFileSync(file);
      const result = await importNotice(
        { name: basename(file), bytes },
        { issuer: 'shili', notice: '2025' },
      );
      if (!result.ok) throw new Error(result.message);
      return [name, assembleImported(result)];
    },
  );
  return [['every way to write', everything], ...(await Promise.all(imported))];
}

/** What stands bold within paragraphs: leads of measures, words in bold, titles that run on. */
function leadsOf(notice: Notice): string[] {
  return noticeBlocks(notice).flatMap((block) => {
    if ('lines' in block) return [];
    const lines = block.kind === 'table' ? block.rows.flat() : [block.line];
    const title = 'runsOn' in block && block.runsOn ? [block.line.text] : [];
    const runs = lines.flatMap((line) => line.runs);
    return [
      ...title,
      ...runs.filter(({ bold, measure }) => bold || measure).map(({ text }) => text),
    ];
  });
}

const all = await notices();
const channels = [
  { name: 'html', make: cmsFragment, filters: cmsFilters },
  { name: 'wechat', make: wechatFragment, filters: wechatFilters },
];
/** Attributes that HTML has put aside for styles stand beside these, for editors that drop them. */
const valid = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-deprecated-attr': 'off', 'no-inline-style': 'off' },
});

describe.each(channels)('a fragment for $name', ({ make, filters }) => {
  const made = all.map(([name, notice]): [string, Notice, string] => [name, notice, make(notice)]);

  it.each(made)('of %s says its words and no others', (_, notice, html) => {
    const words = withoutWhiteSpace(wordsOfNotice(notice));
    expect(words.length).toBeGreaterThan(50);
    expect(withoutWhiteSpace(wordsOfHtml(html))).toBe(words);
  });

  it.each(made)('of %s is valid, and loads, runs and names nothing', async (_, __, html) => {
    const { results } = await valid.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    const names = elementsOf(html).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(new Set(names).difference(allowedNames)).toEqual(new Set());
    const tags = new Set(elementsOf(html).map(({ tagName }) => tagName));
    expect(tags.difference(allowedTags)).toEqual(new Set());
    expect(html).not.toMatch(/<!--|var\(|url\(|&nbsp;|>\s+<|"[^"]*&quot;[^"]*"|\n/);
  });

  describe.each(filters)('after $name', (filter) => {
    it.each(made)('says the words of %s', (_, notice, html) => {
      const words = wordsOfHtml(filtered(filter, html));
      expect(withoutWhiteSpace(words)).toBe(withoutWhiteSpace(wordsOfNotice(notice)));
    });

    it.each(filter.keeps)('is still %s', (part) => {
      for (const [name, notice, html] of made) {
        expect(lacking[part](filtered(filter, html), leadsOf(notice)), name).toEqual([]);
      }
    });
  });
});

const allowedNames = new Set([
  ...['style', 'align', 'valign', 'border', 'cellspacing', 'cellpadding', 'width', 'scope', 'href'],
]);
const allowedTags = new Set(
  'h1 h2 h3 h4 h5 h6 p br strong em a table tbody tr th td section'.split(' '),
);

describe('a fragment', () => {
  it('has the links that the words hold, but in WeChat, which drops them', () => {
    const hrefs = (html: string) =>
      elementsOf(html)
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => attributeOf(link, 'href'));
    expect(hrefs(cmsFragment(everything))).toEqual(['https://example.cn/?a=1&b=2']);
    expect(hrefs(wechatFragment(everything))).toEqual([]);
  });

  it('sets a title that runs on in one paragraph with its sentence', () => {
    const paragraph = elementsOf(cmsFragment(everything)).find(
      (element) => element.tagName === 'p' && wordsOfHtml(element).includes('收费乱'),
    );
    expect(paragraph && wordsOfHtml(paragraph)).toBe('（2）收费乱，已经清退。');
  });

  it('gives a wide table room to scroll on a phone, and leaves a narrow one as it is', () => {
    const elements = elementsOf(wechatFragment(everything));
    const tables = elements.filter(({ tagName }) => tagName === 'table');
    const boxes = elements.filter(({ tagName }) => tagName === 'section');
    expect(tables.map((table) => Number.parseInt(styleOf(table, 'min-width'), 10) > 328)).toEqual([
      true,
      false,
    ]);
    expect(boxes.map((box) => styleOf(box, 'overflow'))).toEqual(['auto']);
    expect(cmsFragment(everything)).not.toContain('<section');
  });

  it('says the colour of every block, which WeChat makes black otherwise', () => {
    const uncoloured = elementsOf(wechatFragment(everything))
      .filter(({ tagName }) => /^(?:h\d|p|t[dh])$/.test(tagName))
      .filter((element) => styleOf(element, 'color') === '');
    expect(uncoloured).toEqual([]);
  });
});
