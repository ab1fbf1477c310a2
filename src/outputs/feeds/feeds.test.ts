import { DOMParser } from '@xmldom/xmldom';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allNotices } from '../../../tests/support/all-notices.ts';
import { contentFromFiles, type FilesByPath } from '../../../tests/support/notice-from-files.ts';
import { atomFeed } from './atom-feed.ts';
import { type Feed, feedsOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const today = '2026-12-31';
const whole = (path: string) => `https://www.example.cn/zhenggai/${path}`;

/** The rules of https://www.jsonfeed.org/version/1.1/, of which this uses no more. */
const jsonFeedRules = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('zh-CN'),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('urn:uuid:'),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string().min(1) })).length(1),
    }),
  ),
});

const notice = (facts = '') =>
  `---\ntitle: 通报\npublished: 2025-05-06\n${facts}---\n::items[01]\n`;
const item = (...history: string[]) =>
  `---\ntitle: 停车难。\nstatus: in-progress\ndeadline: 2025年12月底前\nhistory:\n${history.map((line) => `  - { ${line} }\n`).join('')}---\n正在划线。\n`;

function feedsFrom(files: FilesByPath): Feed[] {
  const { content, diagnostics } = contentFromFiles({
    'site.md': '---\ntitle: 巡察整改\n---\n',
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    ...files,
  });
  expect(diagnostics).toEqual([]);
  return feedsOf(content, today);
}

function feedOf(files: FilesByPath): Feed {
  const [feed] = feedsFrom(files);
  if (!feed) throw new Error('no feed');
  return feed;
}

/** The texts of all elements of this name; space around them is the writer's. */
const texts = (xml: string, name: string) =>
  Array.from(parse(xml).getElementsByTagName(name), ({ textContent }) => textContent?.trim());

function parse(xml: string) {
  const fail = (message: string) => {
    throw new Error(message);
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
}

describe('an entry', () => {
  const files = {
    'shili/2025/notice.md': notice(
      'comments: { opens: 2025-05-06, closes: 2025-07-05, outcome: { published: 2025-07-25, received: 3, adopted: 1, summary: 增设了窗口。 } }\n',
    ),
    'shili/2025/items/01.md': item('date: 2025-09-01, status: completed, note: 已划30个车位。'),
  };

  it('tells a change, an outcome and a notice, each with where it is from', async () => {
    const { items } = await new Parser().parseString(await atomFeed(feedOf(files), whole));
    expect(items.map(({ title, link }) => ({ title, link }))).toEqual([
      { title: '示例医院：停车难 → 已完成', link: whole('shili/2025/01/#history') },
      { title: '示例医院：《通报》征求意见的结果', link: whole('shili/2025/#outcome') },
      { title: '示例医院：通报', link: whole('shili/2025/') },
    ]);
    expect(items.map(({ summary }) => summary?.split('\n'))).toEqual([
      [
        '已划30个车位。',
        '2025年9月1日的完成情况：已完成。',
        '出自示例医院：《通报》整改事项停车难，2025年5月6日发布。',
      ],
      ['2025年7月25日公布。收到意见 3 条，采纳 1 条。', '增设了窗口。'],
      [
        '2025年5月6日发布。',
        '整改事项 1 项。通报所述：正在整改 1 项。',
        '征求意见时间：2025年5月6日至2025年7月5日。',
      ],
    ]);
    // Days begin at this hour in Asia/Shanghai.
    expect(items[2]?.isoDate).toBe('2025-05-05T16:00:00.000Z');
  });

  it('keeps its id when the item changes again, and with another site and base path', async () => {
    const later = feedOf({
      ...files,
      'shili/2025/items/01.md': item(
        'date: 2025-09-01, status: mostly-completed, note: 只划了20个。',
        'date: 2025-10-01, status: completed',
      ),
    });
    const ids = async (feed: Feed, toAddress: (path: string) => string) =>
      texts(await atomFeed(feed, toAddress), 'id').slice(1);
    const before = await ids(feedOf(files), whole);
    const after = await ids(later, (path) => `/${path}`);
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(4);
  });

  it('of another hospital has another id, whatever its address', async () => {
    const other = feedOf({ ...files, 'shili/issuer.md': '---\nname: 样本医院\n---\n' });
    const ids = new Set([
      ...texts(await atomFeed(other, whole), 'id'),
      ...texts(await atomFeed(feedOf(files), whole), 'id').slice(1),
    ]);
    expect(ids.size).toBe(7);
  });

  it('holds every character that a feed can hold, and nothing that breaks it', async () => {
    const title = '<a> & “b” ]]> \\u0001\\ud800𠮷';
    const feed = feedOf({
      'shili/2025/notice.md': `---\ntitle: "${title}"\npublished: 2025-05-06\n---\n正文。\n`,
    });
    const told = '示例医院：<a> & “b” ]]> 𠮷';
    expect(texts(await atomFeed(feed, whole), 'title')).toEqual(['巡察整改', told]);
    expect(JSON.parse(await jsonFeed(feed, whole)).items[0].title).toBe(told);
  });
});

describe('a feed', () => {
  const change = (day: number) =>
    `date: 2025-09-${String(day).padStart(2, '0')}, status: completed`;
  const days = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const withItems = (count: number, ...history: string[]) => ({
    'shili/2025/notice.md': notice().replace('[01]', `[${100}-${99 + count}]`),
    ...Object.fromEntries(
      days(count).map((n) => [`shili/2025/items/${99 + n}.md`, item(...history)]),
    ),
  });

  it('has the newest hundred, and all that was told on the day of the last of them', () => {
    expect(feedOf(withItems(5, ...days(25).map(change))).updates).toHaveLength(100);
    expect(feedOf(withItems(30, ...days(5).map(change))).updates).toHaveLength(120);
  });

  it('is dated by its newest entry, and the same whenever it is built', async () => {
    const { content } = contentFromFiles({
      'shili/issuer.md': '---\nname: 示例医院\n---\n',
      'shili/2025/notice.md': notice(),
      'shili/2025/items/01.md': item(change(1)),
    });
    const built = async (day: string) => {
      const [feed] = feedsOf(content, day);
      return feed && (await atomFeed(feed, whole));
    };
    const xml = await built('2025-09-01');
    expect(await built('2031-01-01')).toBe(xml);
    expect(texts(xml ?? '', 'updated')[0]).toBe('2025-08-31T16:00:00.000Z');
    expect(await built('2025-08-31')).not.toContain('已完成');
  });

  it('is there for whatever has something to tell, and for nothing else', () => {
    const feeds = feedsFrom({
      'shili/2025/notice.md': notice(),
      'shili/2025/items/01.md': item().replace('deadline', 'topics: [就医服务]\ndeadline'),
      'yangben/issuer.md': '---\nname: 样本医院\n---\n',
      'yangben/2024/notice.md': '---\ntitle: 没有日期的通报\n---\n正文。\n',
    });
    expect(feeds.map(({ path }) => path)).toEqual(['', 'shili/', 'topics/patient-services/']);
  });

  it('without a known site has addresses that readers take from its own, and no name for itself', async () => {
    const feed = feedOf({ 'shili/2025/notice.md': notice(), 'shili/2025/items/01.md': item() });
    const addresses = (path: string) => `/zhenggai/${path}`;
    expect(await atomFeed(feed, addresses)).toContain('href="/zhenggai/shili/2025/"');
    const json = JSON.parse(await jsonFeed(feed, addresses));
    expect(json).not.toHaveProperty('feed_url');
    expect(json.items[0].url).toBe('/zhenggai/shili/2025/');
  });
});

describe('the feeds of the samples and the real notices', async () => {
  const feeds = feedsOf(await allNotices(), today);

  it('are many', () => {
    expect(feeds.length).toBeGreaterThan(20);
  });

  it.each(feeds.map((feed) => [feed.path || '/', feed] as const))(
    '%s is valid',
    async (_, feed) => {
      const xml = await atomFeed(feed, whole);
      const root = parse(xml).documentElement;
      expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
      const entries = feed.updates.length;
      for (const name of ['id', 'title', 'updated']) {
        expect(texts(xml, name).filter(Boolean)).toHaveLength(entries + 1);
      }
      expect(new Set(texts(xml, 'id')).size).toBe(entries + 1);
      expect(texts(xml, 'name')).toHaveLength(entries);
      const json = jsonFeedRules.parse(JSON.parse(await jsonFeed(feed, whole)));
      const { items } = await new Parser().parseString(xml);
      expect(json.items.map(({ id, url, title }) => [id, url, title])).toEqual(
        items.map(({ id, link, title }) => [id, link, title]),
      );
    },
  );
});
