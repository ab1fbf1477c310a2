import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/notice/content/content.ts';
import { wordsOfNotice } from '../../src/notice/content/content.ts';
import NoticeWords from '../../templates/components/notice/NoticeWords.astro';
import Outline from '../../templates/components/notice/Outline.astro';
import ReachBar from '../../templates/components/notice/ReachBar.astro';
import { noticeFromFiles } from '../support/notice-from-files.ts';
import { ownWordsOf, render, textOf } from '../support/rendered.ts';

const today = '2026-01-10';

const front = (lines: string, body: string) => `---\n${lines}\n---\n${body}\n`;

function notice(lines = ''): Notice {
  return noticeFromFiles({
    'notice.md': front(
      `title: 关于整改的通报\n${lines}`,
      '开头。\n\n## 一、整改\n\n### （一）服务\n\n::items[01-04]\n\n## 二、后续\n\n::follow-ups[02]',
    ),
    'items/01.md': front('number: 1\ntitle: 标识不清\nstatus: sustained', '一是换。'),
    'items/02.md': front(
      'number: 2\ntitle: 等候时间长\nstatus: not-completed\ndeadline: 2025年12月底前\n' +
        'history: [{ date: 2026-01-05, status: mostly-completed, note: 已分时段。 }]',
      '一是查。\n\n完成情况：未完成\n\n::follow-up[1]\n\n完成时限：2025年12月底前',
    ),
    'items/03.md': front('number: 3\ntitle: 制度不全', '，一是补。'),
    'items/04.md': front(
      'number: 4\ntitle: 记账不准\nstatus: completed\ndeadline: 2025年6月底前',
      '一是改。\n\n完成情况：已完成\n\n完成时限：2025年6月底前',
    ),
  });
}

/** The furniture of one item: its text between its words and the next section. */
async function furnitureOf(id: string, part = 'item'): Promise<string> {
  const html = await render(NoticeWords, { notice: notice(), today });
  const section = html.split('<section ').find((one) => one.includes(`id="${part}-${id}"`)) ?? '';
  return textOf(`<div ${section.slice(section.indexOf('</div>'))}`);
}

describe('Outline', () => {
  it('leads to every heading and item in order, items under their heading', async () => {
    const html = await render(Outline, { notice: notice() });
    expect([...html.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href)).toEqual([
      '#section-1',
      '#section-2',
      '#item-01',
      '#item-02',
      '#item-03',
      '#item-04',
      '#section-3',
    ]);
    expect(html).toMatch(/（一）服务<\/a><ol><li><a href="#item-01">/);
    expect(html).toMatch(
      /（4）记账不准<\/a><\/li><\/ol><\/li><\/ol><\/li><li><a href="#section-3">/,
    );
  });

  it('names the current status of an item, and none where none is stated', async () => {
    const html = await render(Outline, { notice: notice() });
    expect([...html.matchAll(/role="img" title="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '已完成，长期坚持',
      '基本完成',
      '已完成',
    ]);
  });
});

describe('NoticeWords', () => {
  it('says the words of the notice and nothing else outside data-ui', async () => {
    const full = notice();
    const html = await render(NoticeWords, { notice: full, today });
    const words = wordsOfNotice(full).replace(full.title, '').replaceAll(/\s/g, '');
    expect(ownWordsOf(html).replaceAll(' ', '')).toBe(words);
  });

  it('tells the current status, since when, and a deadline as printed while it is open', async () => {
    const words = (await furnitureOf('02')).replaceAll(' ', '');
    expect(words).toContain(
      '基本完成更新于2026年1月5日完成时限：2025年12月底前截至2026年1月10日：',
    );
    expect(words).not.toContain('未完成');
    expect(await furnitureOf('02', 'follow-up')).toContain('基本完成');
  });

  it('tells no deadline of what is done, and no status where none is stated', async () => {
    expect(await furnitureOf('04')).toMatch(/^已完成\s?本事项页面/);
    expect(await furnitureOf('03')).toMatch(/^本事项页面/);
  });

  it('has the address of each item to copy, and links both ways between item and follow-up', async () => {
    const html = await render(NoticeWords, { notice: notice(), today });
    expect(html.match(/data-copy-link="\/shili\/2025\/0\d\/"/g)).toHaveLength(4);
    expect(html).toContain('href="#follow-up-02"');
    expect(html).not.toContain('href="#follow-up-01"');
    expect(html).toMatch(/id="follow-up-02"[\s\S]*href="#item-02"/);
  });
});

describe('ReachBar', () => {
  it('leads nowhere that is not there', async () => {
    expect(textOf(await render(ReachBar, { notice: notice() })).replaceAll(' ', '')).toBe(
      '目录查找回到顶部',
    );
    const html = await render(ReachBar, {
      notice: notice('comments: { closes: 2026-02-01 }\ncontact: { address: 示例路1号 }'),
    });
    expect(html).toContain('href="#comment-window"');
    expect(html).toContain('href="#contact"');
    const bare = noticeFromFiles({ 'notice.md': front('title: 通报', '一段话。') });
    expect(await render(ReachBar, { notice: bare })).not.toContain('#outline');
    expect(await render(Outline, { notice: bare })).not.toContain('目录');
  });
});
