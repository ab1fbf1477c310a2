import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '../../src/notice/content.ts';
import { wordsOfNotice } from '../../src/notice/content.ts';
import CommentWindow from '../../templates/components/CommentWindow.astro';
import ContactBlock from '../../templates/components/ContactBlock.astro';
import NoticeArticle from '../../templates/components/NoticeArticle.astro';
import NoticeFacts from '../../templates/components/NoticeFacts.astro';
import Outline from '../../templates/components/Outline.astro';
import { contentFromFiles, noticeFromFiles } from '../support/notice-from-files.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];
const render = (component: Component, props: Record<string, unknown>) =>
  container.renderToString(component, { props });

/** What a reader reads: the text of the HTML, one space for all white space. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

const front = (lines: string, body = '正文。') => `---\n${lines}\n---\n${body}\n`;

function notice(lines: string, body?: string, items: Record<string, string> = {}): Notice {
  return noticeFromFiles({
    'notice.md': front(`title: 关于整改的通报\n${lines}`, body),
    ...Object.fromEntries(Object.entries(items).map(([id, text]) => [`items/${id}.md`, text])),
  });
}

describe('ContactBlock', () => {
  it('shows phones with hours and label, address, postcode and mail as working links', async () => {
    const html = await render(ContactBlock, {
      notice: notice(
        'contact:\n  phones: [{ number: 0000—1234567转2, hours: "8:30-17:30", label: 党办 }]\n' +
          '  address: 示例路1号\n  postcode: 000000\n  emails: [a_b＠example.cn]',
      ),
    });
    expect(html).toContain('href="tel:00001234567;ext=2"');
    expect(html).toMatch(/href="mailto:a_b@example\.cn\?subject=[%\w.()-]+"/);
    const words = textOf(html).replaceAll(' ', '');
    expect(words).toContain('0000—1234567转2党办（8:30-17:30）');
    expect(words).toContain('地址示例路1号');
    expect(words).toContain('邮政编码000000');
  });

  it('falls back on the contact point of the issuer, and says so where there is none', async () => {
    const bare = notice('published: 2025-05-06');
    expect(textOf(await render(ContactBlock, { notice: bare }))).toContain('没有注明联系方式');
    const { content } = contentFromFiles({
      'shili/issuer.md': front('name: 示例医院\ncontact: { phones: [{ number: 0000-7654321 }] }'),
      'shili/2025/notice.md': front('title: 通报'),
    });
    const withIssuer = content.issuers[0]?.notices[0];
    expect(await render(ContactBlock, { notice: withIssuer })).toContain('tel:00007654321');
  });
});

describe('CommentWindow', () => {
  const comments =
    'comments:\n  opens: 2025-05-06\n  closes: 2025-07-05\n' +
    '  outcome: { published: 2025-07-25, received: 3, adopted: 2, summary: 逐条答复。 }';

  it.each([
    ['2025-05-01', 'upcoming', '截至2025年5月1日：5 天后开始征求意见'],
    ['2025-07-05', 'open', '截至2025年7月5日：征求意见今天截止'],
    ['2025-07-06', 'closed', '截至2025年7月6日：征求意见已结束'],
    ['2025-07-25', 'outcome-published', '截至2025年7月25日：征求意见已结束，结果已公布'],
  ])('built on %s is %s', async (today, code, words) => {
    const html = await render(CommentWindow, { comments: notice(comments).comments, today });
    expect(html).toContain(`data-window="${code}"`);
    expect(textOf(html)).toContain(words);
    expect(textOf(html)).toContain('2025年5月6日至2025年7月5日');
    expect(textOf(html)).toContain('收到意见 3 条，采纳 2 条');
  });

  it('that the notice does not state is not stated', async () => {
    const html = await render(CommentWindow, { comments: undefined, today: '2025-05-01' });
    expect(html).toContain('data-window="not-stated"');
    expect(textOf(html)).toContain('未注明征求意见时间');
  });
});

describe('NoticeArticle', () => {
  const full = notice(
    'masthead: 示例 文件\nsubtitle: （向社会公开）\nsignature: |-\n  示例医院\n  2025年5月6日',
    '开头 <b>原样</b> & 4 < 5。\n\n## 一、整改\n\n::items[01-02]\n\n## 二、后续\n\n::follow-ups[02]\n\n结尾。',
    {
      '01': front('number: 1\ntitle: 针对“甲”问题', '，提高认识。\n\n一是做。'),
      '02': front(
        'number: 2\ntitle: 针对“乙”问题\nstatus: not-completed',
        '完成情况：未完成\n\n::follow-up[1]\n\n情况说明：还在做。',
      ),
    },
  );

  it('says the words of the notice and nothing else outside data-ui', async () => {
    const html = await render(NoticeArticle, { notice: full });
    const words = html.replaceAll(/<p class="item-notes" data-ui[\s\S]*?<\/p>/g, '');
    expect(textOf(words).replaceAll(' ', '')).toBe(wordsOfNotice(full).replaceAll(/\s/g, ''));
    expect(textOf(words)).toContain('开头 <b>原样</b> & 4 < 5。');
    expect(html).not.toContain('<b>');
  });

  it('gives each item and follow-up its anchor, and each a link to the other', async () => {
    const html = await render(NoticeArticle, { notice: full });
    expect(html).toContain('id="item-02"');
    expect(html).toContain('href="#follow-up-02"');
    expect(html).toContain('id="follow-up-02"');
    expect(html).toContain('href="#item-02"');
    expect(html).not.toContain('href="#follow-up-01"');
  });

  it('sets the headings of items one level below the heading they stand under', async () => {
    const html = await render(NoticeArticle, { notice: full });
    expect(html).toMatch(/<h2 id="section-1"[^>]*>一、整改<\/h2>/);
    expect(html).toMatch(/<h3[^>]*>（1）针对“甲”问题<\/h3>/);
  });
});

describe('an item that was a row of a table', () => {
  const table = notice(
    'labels: { items: "{n}" }',
    '## 一、整改\n\n| 序号 | 问题 | 责任单位 | 时限 |\n| --- | --- | --- | --- |\n\n::items[01-02]',
    {
      '01': front('number: 1\ntitle: 等候时间长', '::column[责任单位]\n\n门诊部\n\n::column[时限]'),
      '02': front('title: 标识不清', '::column[责任单位]\n\n，'),
    },
  );

  it('names the columns of its words outside the words of the notice', async () => {
    const html = await render(NoticeArticle, { notice: table });
    expect(html).toContain('<p class="column-name" data-ui>责任单位</p>\n<p>门诊部</p>');
    expect(html).not.toContain('data-ui>时限');
    const words = html.replaceAll(/<p class="[^"]*" data-ui[\s\S]*?<\/p>/g, '');
    expect(textOf(words).replaceAll(' ', '')).toBe(wordsOfNotice(table).replaceAll(/\s/g, ''));
  });

  it('has its bare number set off, or none', async () => {
    const html = await render(NoticeArticle, { notice: table });
    expect(html).toMatch(/<h3[^>]*>1 等候时间长<\/h3>/);
    expect(html).toMatch(/<h3[^>]*>标识不清<\/h3>/);
    expect(html).not.toContain('runs-on');
  });

  it('stands under a head that scrolls in its own box, with the keyboard too', async () => {
    const html = await render(NoticeArticle, { notice: table });
    expect(html).toMatch(
      /<div class="table" role="region" aria-label="[^"]+" tabindex="0"><table>/,
    );
  });
});

describe('Outline', () => {
  it('leads to every heading and item in order', async () => {
    const html = await render(Outline, {
      notice: notice('published: 2025-05-06', '## 一、甲\n\n::items[01]\n\n## 二、乙\n\n尾。', {
        '01': front('number: 1\ntitle: 事项'),
      }),
    });
    expect([...html.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href)).toEqual([
      '#section-1',
      '#item-01',
      '#section-2',
    ]);
  });
});

describe('NoticeFacts', () => {
  it('counts statuses that are stated, and says where a date is not', async () => {
    const html = await render(NoticeFacts, {
      notice: notice('inspection: { authority: 巡察组 }', '::items[01-03]', {
        '01': front('number: 1\ntitle: 甲\nstatus: completed'),
        '02': front('number: 2\ntitle: 乙\nstatus: not-completed'),
        '03': front('number: 3\ntitle: 丙'),
      }),
    });
    expect(textOf(html)).toContain('未注明发布日期');
    expect(textOf(html).replaceAll(' ', '')).toContain('3项：已完成1项；未完成1项；未注明1项');
  });
});
