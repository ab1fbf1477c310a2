import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { provideContent } from '../../src/loader/current-content.ts';
import { compareNotices, noticesOf } from '../../src/notice/content/content.ts';
import { topicItems } from '../../src/notice/derived/topic-items.ts';
import Home from '../../src/pages/index.astro';
import AllNotices from '../../templates/components/lists/AllNotices.astro';
import IssuerList from '../../templates/components/lists/IssuerList.astro';
import OpenWindows from '../../templates/components/lists/OpenWindows.astro';
import TopicList from '../../templates/components/lists/TopicList.astro';
import { contentFromFiles, type FilesByPath } from '../support/notice-from-files.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];
const render = (component: Component, props: Record<string, unknown> = {}) =>
  container.renderToString(component, { props });

/** What a reader reads: the text of the HTML, without white space. */
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '');
const addressesIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

const front = (lines: string, body = '正文。') => `---\n${lines}\n---\n${body}\n`;
const item = (lines: string) => front(`title: 针对“甲”问题\n${lines}`, '一是甲。');

/** So many hospitals, each with so many notices of one item, a month apart. */
function manyNotices(issuers: number, each: number): FilesByPath {
  const files: FilesByPath = {};
  for (let issuer = 0; issuer < issuers; issuer += 1) {
    files[`h${issuer}/issuer.md`] = front(`name: 示例市第${issuer}医院`);
    for (let place = 0; place < each; place += 1) {
      const month = String(1 + (place % 12)).padStart(2, '0');
      const folder = `h${issuer}/n${place}`;
      files[`${folder}/notice.md`] = front(
        `title: 关于第${place}轮巡察整改进展情况的通报\npublished: ${2010 + place}-${month}-01`,
        '::items[01]',
      );
      files[`${folder}/items/01.md`] = item('status: completed\ntopics: [党建]');
    }
  }
  return files;
}

function contentOf(files: FilesByPath) {
  const { content, diagnostics } = contentFromFiles(files);
  expect(diagnostics).toEqual([]);
  return content;
}

describe('OpenWindows', () => {
  const notices = noticesOf(
    contentOf({
      'shili/issuer.md': front('name: 示例医院'),
      'shili/a/notice.md': front('title: 甲\ncomments: { opens: 2025-05-06, closes: 2025-07-05 }'),
      'shili/b/notice.md': front('title: 乙\ncomments: { opens: 2025-06-01, closes: 2025-06-30 }'),
      'shili/c/notice.md': front('title: 丙'),
    }),
  );
  const built = async (today: string) => {
    const html = await render(OpenWindows, { notices, today });
    const [open = '', later = ''] = html.split('尚未开始');
    const linked = (part: string) => addressesIn(part).filter((href) => !href?.includes('#'));
    return { html, open: linked(open), later: linked(later) };
  };

  it.each([
    ['2025-05-05', [], ['/shili/a/', '/shili/b/']],
    ['2025-05-31', ['/shili/a/'], ['/shili/b/']],
    ['2025-06-30', ['/shili/b/', '/shili/a/'], []],
    ['2025-07-05', ['/shili/a/'], []],
    ['2025-07-06', [], []],
  ])('built on %s has %j open and %j to come', async (today, open, later) => {
    expect(await built(today)).toMatchObject({ open, later });
  });

  it('names the day on which it was true, the last day, and how to answer', async () => {
    const { html } = await built('2025-06-30');
    expect(textOf(html)).toContain('截至2025年6月30日：征求意见今天截止');
    expect(textOf(html)).toContain('2025年6月1日至2025年6月30日');
    expect(addressesIn(html)).toContain('/shili/b/#contact');
    expect(html).toMatch(/<p[^>]*data-none[^>]*\shidden/);
  });

  it('says so where there is none', async () => {
    const { html } = await built('2025-07-06');
    expect(textOf(html)).toContain('截至2025年7月6日，没有正在征求意见的通报');
    expect(html).not.toMatch(/<p[^>]*data-none[^>]*\shidden/);
  });
});

describe('AllNotices', () => {
  it('leads to each of a thousand notices once, and stays light', async () => {
    const notices = noticesOf(contentOf(manyNotices(100, 10))).toSorted(compareNotices);
    const html = await render(AllNotices, { notices, today: '2026-01-01' });
    expect(addressesIn(html)).toEqual(notices.map(({ key }) => `/${key}/`));
    expect(html.match(/<li/g)).toHaveLength(1000);
    expect(html.match(/<svg class="status-bar/g)).toHaveLength(20);
    expect(textOf(html)).toContain('2010年100份');
    expect(gzipSync(html).length).toBeLessThan(20_000);
  });

  it('has no years where all stand in full, and says so where there are none', async () => {
    const few = noticesOf(contentOf(manyNotices(2, 10)));
    const html = await render(AllNotices, { notices: few, today: '2026-01-01' });
    expect(textOf(html)).toMatch(/^全部通报/);
    expect(html).not.toContain('<details');
    expect(textOf(await render(AllNotices, { notices: [], today: '2026-01-01' }))).toContain(
      '还没有发布通报',
    );
  });
});

describe('progress', () => {
  const { issuers, ...rest } = contentOf({
    'shili/issuer.md': front('name: 示例医院\nregion: 示例省示例市'),
    'shili/a/notice.md': front('title: 甲', '::items[01-03]'),
    'shili/a/items/01.md': item('status: completed\ntopics: [党建]'),
    'shili/a/items/02.md': item(
      'status: in-progress\nhistory: [{ date: 2025-06-01, status: sustained }]\ntopics: [党建]',
    ),
    'shili/a/items/03.md': item('status: not-completed\ntopics: [安全生产]'),
  });

  it('of an issuer counts what is done now', async () => {
    const html = await render(IssuerList, { issuers });
    expect(textOf(html)).toContain('示例医院示例省示例市，1份通报整改事项3项，已完成2项');
    expect(html).toContain('aria-label="完成情况：');
  });

  it('is left out of a long list of issuers', async () => {
    const many = contentOf(manyNotices(31, 1)).issuers;
    const html = await render(IssuerList, { issuers: many });
    expect(addressesIn(html)).toHaveLength(31);
    expect(html).not.toContain('<svg');
  });

  it('of topics has one scale', async () => {
    const topics = topicItems({ ...rest, issuers });
    const html = await render(TopicList, { topics, withBars: true });
    const ends = html
      .split('<li')
      .slice(1)
      .map((bar) => [...bar.matchAll(/ x="([\d.]+)%" width="([\d.]+)%"/g)])
      .map((shares) => Math.max(...shares.map(([, x, width]) => Number(x) + Number(width))));
    expect(ends).toEqual([100, 50]);
  });
});

describe('the home page', () => {
  const home = async (files: FilesByPath) => {
    const content = contentOf({ 'site.md': front('title: 整改通报', '欢迎。'), ...files });
    provideContent('content', { content } as Parameters<typeof provideContent>[1]);
    return render(Home);
  };

  it('of one hospital is that hospital’s: its colour, its filing number, its name once', async () => {
    const html = await home({
      'shili/issuer.md': front('name: 示例医院\ncolor: 松绿\nfilings: { icp: 示ICP备1号 }'),
      'shili/a/notice.md': front('title: 通报\npublished: 2025-05-06', '::items[01]'),
      'shili/a/items/01.md': item('status: completed'),
    });
    expect(html).toContain('data-color="pine"');
    expect(textOf(html)).toContain('示ICP备1号');
    expect(addressesIn(html).filter((href) => href === '/shili/')).toHaveLength(1);
    expect(addressesIn(html)).toContain('/shili/a/');
    expect(textOf(html)).not.toContain('发布单位');
  });

  it('of many has the colour of none, and leads to each', async () => {
    const html = await home(manyNotices(3, 1));
    expect(html).not.toContain('data-color');
    expect(addressesIn(html)).toEqual(expect.arrayContaining(['/h0/', '/h1/', '/h2/']));
    expect(textOf(html)).toContain('3个发布单位的3份通报，整改事项共3项');
  });
});
