import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { allNotices } from '../../../tests/support/all-notices.ts';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { robotsText } from './robots.ts';
import { type SitePage, sitePages } from './site-pages.ts';
import { sitemapFiles } from './sitemap.ts';

const whole = (path: string) => `https://www.example.cn/zhenggai/${path}`;

const { content, diagnostics } = contentFromFiles({
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': `---
title: 通报
published: 2025-05-06
comments: { closes: 2025-07-05, outcome: { published: 2025-07-25 } }
---
::items[01-02]
`,
  'shili/2025/items/01.md':
    '---\ntitle: 停车难\ntopics: [就医服务]\nhistory: [{ date: 2025-09-01, status: completed }]\n---\n已划线。\n',
  'shili/2025/items/02.md': '---\ntitle: 排队久\n---\n增设窗口。\n',
  'yangben/issuer.md': '---\nname: 样本医院\n---\n',
  'yangben/2024/notice.md': '---\ntitle: 没有日期的通报\n---\n正文。\n',
});

const changedOn = (today: string) =>
  Object.fromEntries(sitePages(content, today).map(({ path, changed }) => [path, changed]));

describe('the pages of a site', () => {
  it('are all that are about something, with the day on which each last told something new', () => {
    expect(diagnostics).toEqual([]);
    expect(changedOn('2025-12-31')).toEqual({
      '': '2025-09-01',
      'topics/': '2025-09-01',
      'topics/patient-services/': '2025-09-01',
      'data/': '2025-09-01',
      'embed/': null,
      'shili/': '2025-09-01',
      'yangben/': null,
      'shili/2025/': '2025-09-01',
      'shili/2025/01/': '2025-09-01',
      'shili/2025/02/': '2025-07-25',
      'yangben/2024/': null,
    });
  });

  it('did not change on a day to come', () => {
    expect(changedOn('2025-08-31')).toMatchObject({
      '': '2025-07-25',
      'shili/2025/01/': '2025-07-25',
    });
    expect(changedOn('2025-05-05')['shili/2025/']).toBeNull();
  });
});

describe('a sitemap', () => {
  const read = (xml = '') =>
    Array.from(
      new DOMParser().parseFromString(xml, 'text/xml').documentElement.childNodes,
      (node) => ({ name: node.nodeName, words: node.textContent }),
    ).filter(({ name }) => name !== '#text');

  it('has at most 50,000 addresses in a file, and an index of its files', () => {
    const pages = Array.from(
      { length: 50_001 },
      (_, index): SitePage => ({
        path: `${index}/`,
        changed: '2025-05-06',
      }),
    );
    const [index, ...files] = sitemapFiles(pages, whole);
    expect(index?.name).toBe('sitemap-index');
    expect(read(index?.xml)).toEqual([
      { name: 'sitemap', words: whole('sitemap-0.xml') },
      { name: 'sitemap', words: whole('sitemap-1.xml') },
    ]);
    expect(files.map(({ name, xml }) => [name, read(xml).length])).toEqual([
      ['sitemap-0', 50_000],
      ['sitemap-1', 1],
    ]);
    expect(read(files[1]?.xml)).toEqual([{ name: 'url', words: `${whole('50000/')}2025-05-06` }]);
  });

  it('of the samples and the real notices names each page once', async () => {
    const pages = sitePages(await allNotices(), '2026-12-31');
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    const [, file] = sitemapFiles(pages, whole);
    expect(read(file?.xml)).toHaveLength(pages.length);
  });
});

describe('robots.txt', () => {
  const root = {
    base: '/',
    search: '/search/?',
    sitemap: 'https://www.example.cn/sitemap-index.xml',
    staff: false,
  };

  it('keeps search engines from the results of searches alone', () => {
    expect(robotsText(root)).toBe(
      'User-agent: *\nDisallow: /search/?\n\nSitemap: https://www.example.cn/sitemap-index.xml\n',
    );
    expect(robotsText({ ...root, sitemap: null })).toBe('User-agent: *\nDisallow: /search/?\n');
  });

  it('under a base path says where it belongs', () => {
    const under = { base: '/zhenggai/', search: '/zhenggai/search/index.html?', sitemap: null };
    const lines = robotsText({ ...root, ...under }).split('\n');
    expect(lines.filter((line) => line.startsWith('#')).join('')).toContain('域名根目录');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
      ...['User-agent: *', 'Disallow: /zhenggai/search/index.html?', ''],
    ]);
  });

  it("keeps them from all of the staff's site", () => {
    expect(robotsText({ ...root, staff: true })).toBe('User-agent: *\nDisallow: /\n');
  });
});
