import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realNotices, sampleNotices } from '../../../tests/support/real-notices.ts';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { parseBody } from './markdown.ts';

function htmlOf(body: string): string {
  return parseBody(body, 1)
    .map((block) => (block.kind === 'words' ? block.html : ''))
    .join('')
    .replaceAll(/class="measure(?: titled)?"/g, '')
    .replaceAll('<b >', '<b>')
    .trim();
}

it('sets a lead apart as b with a class', () => {
  const [words] = parseBody('一是查。\n\n二是改。', 1);
  expect(words).toMatchObject({
    html: '<p><b class="measure">一是</b>查。</p>\n<p><b class="measure">二是</b>改。</p>\n',
    paragraphs: [{ text: '一是查。' }, { text: '二是改。' }],
  });
});

it('tells one with a title from a bare number', () => {
  const [words] = parseBody('一是畅通渠道。已办。二是补齐人手。新聘。', 1);
  expect(words).toMatchObject({
    html: expect.stringMatching(
      /^<p><b class="measure titled">一是畅通渠道。<\/b>已办。<b class="measure titled">/,
    ),
  });
});

describe('beside the marks of Markdown', () => {
  it.each([
    ['一是**查**。二是改。', '<p><b>一是</b><strong>查</strong>。<b>二是</b>改。</p>'],
    ['**一是**查。二是改。', '<p><strong><b>一是</b></strong>查。<b>二是</b>改。</p>'],
    ['**一是查**。二是改。', '<p><strong><b>一是</b>查</strong>。<b>二是</b>改。</p>'],
    ['**一**是查。', '<p><strong>一</strong>是查。</p>'],
    ['一是**畅通**渠道。已办。', '<p><b>一是<strong>畅通</strong>渠道。</b>已办。</p>'],
    ['**一是畅通渠道。** 已办。', '<p><strong><b>一是畅通渠道。</b></strong> 已办。</p>'],
    ['**一是畅通**渠道。已办。', '<p><strong><b>一是</b>畅通</strong>渠道。已办。</p>'],
    ['一是[查](#cha)。', '<p><b>一是</b><a href="#cha">查</a>。</p>'],
    ['[一是查](#cha)。', '<p><a href="#cha"><b>一是</b>查</a>。</p>'],
    ['一是A\\_1<b>。二是改。', '<p><b>一是</b>A_1&lt;b&gt;。<b>二是</b>改。</p>'],
    ['查。\n一是改。', '<p>查。<br>\n<b>一是</b>改。</p>'],
    [
      '1.健全A\\*。每月查。\n\n2.补齐B。新聘。',
      '<p><b>1.健全A*。</b>每月查。</p>\n<p><b>2.补齐B。</b>新聘。</p>',
    ],
  ])('%s', (body, html) => {
    expect(htmlOf(body)).toBe(html);
  });
});

it('reads each cell of a table by itself', () => {
  const html = htmlOf(
    '| 措施 | 措施 |\n|---|---|\n| 查，一是甲 | 改，二是乙 |\n| 一是甲；二是乙 | 丙 |',
  );
  expect(html).not.toMatch(/<b>.<\/b>.*二是乙<\/td>\n<\/tr>\n<tr>/);
  expect(html.match(/<b>/g)).toHaveLength(2);
  expect(html).toContain('<td><b>一是</b>甲；<b>二是</b>乙</td>');
});

describe('leaves the words what they are', () => {
  /** The text of the HTML, and the words that it was made of, neither with white space. */
  function bothOf(body: string): [string, string] {
    const words = parseBody(body, 1).filter((block) => block.kind === 'words');
    const html = words.map((block) => block.html).join('');
    const text = html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const own = words.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('');
    return [text.replaceAll(/\s/g, ''), own.replaceAll(/\s/g, '')];
  }

  const layouts = 'tests/fixtures/layouts';
  const files = [
    ...sampleNotices().map(({ file }) => file),
    ...readdirSync(layouts)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${layouts}/${name}`),
    ...realNotices().map(({ file }) => file),
  ];

  it('of notices', () => {
    let measures = 0;
    for (const file of files) {
      const lines = readFileSync(file, 'utf8').split('\n');
      const body = lines.map(escapeMarkdown).join('\n\n');
      const [text, words] = bothOf(body);
      expect(text, file).toBe(words);
      expect(words, file).toBe(lines.join('').replaceAll(/\s/g, ''));
      measures += htmlOf(body).split('<b>').length - 1;
    }
    expect(measures).toBeGreaterThan(files.length);
  });

  it('of random texts', () => {
    const pieces = [
      ...[
        '一是',
        '二是',
        '三是',
        '一要',
        '二要',
        '其一，',
        '第一，',
        '①',
        '（1）',
        '1.',
        '2.',
        '（一）',
      ],
      ...[
        '**',
        '*',
        '_',
        '[',
        '](https://example.cn)',
        '\\*',
        '\\',
        '|',
        '&lt;',
        '<b>',
        '</b>',
        '"',
      ],
      ...[
        '查',
        '改甲乙',
        '𠮷',
        '。',
        '；',
        '，',
        '：',
        '“',
        '”',
        '（',
        '）',
        '\n',
        '\n\n',
        ' ',
        '　',
      ],
    ];
    const random = seededRandom(20250611);
    for (let round = 0; round < 5000; round += 1) {
      const body = Array.from(
        { length: 2 + Math.floor(random() * 24) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      const [text, words] = bothOf(body);
      expect(text, body).toBe(words);
      const html = htmlOf(body);
      expect(html.split('<b>').length, body).toBe(html.split('</b>').length);
    }
  });
});

it('takes no more time than a long paragraph needs', () => {
  expect(htmlOf('一是查。二是**改**。'.repeat(20_000)).split('<b>')).toHaveLength(40_001);
});
