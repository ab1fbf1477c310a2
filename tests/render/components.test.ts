import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/notice/content/content.ts';
import { wordsOfNotice } from '../../src/notice/content/content.ts';
import NoticeArticle from '../../templates/components/notice/NoticeArticle.astro';
import { noticeFromFiles } from '../support/notice-from-files.ts';
import { ownWordsOf, render } from '../support/rendered.ts';

const today = '2025-06-01';

const front = (lines: string, body = '正文。') => `---\n${lines}\n---\n${body}\n`;

function notice(lines: string, body?: string, items: Record<string, string> = {}): Notice {
  return noticeFromFiles({
    'notice.md': front(`title: 关于整改的通报\n${lines}`, body),
    ...Object.fromEntries(Object.entries(items).map(([id, text]) => [`items/${id}.md`, text])),
  });
}

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
    const html = await render(NoticeArticle, { notice: full, today });
    const words = ownWordsOf(html);
    expect(words.replaceAll(' ', '')).toBe(wordsOfNotice(full).replaceAll(/\s/g, ''));
    expect(words).toContain('开头 <b>原样</b> & 4 < 5。');
    expect(html).not.toContain('<b>');
  });

  it('gives each item and follow-up its anchor, and each a link to the other', async () => {
    const html = await render(NoticeArticle, { notice: full, today });
    expect(html).toContain('id="item-02"');
    expect(html).toContain('href="#follow-up-02"');
    expect(html).toContain('id="follow-up-02"');
    expect(html).toContain('href="#item-02"');
    expect(html).not.toContain('href="#follow-up-01"');
  });

  it('sets the headings of items one level below the heading they stand under', async () => {
    const html = await render(NoticeArticle, { notice: full, today });
    expect(html).toMatch(/<h2 id="section-1"[^>]*>一、整改</);
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
    const html = await render(NoticeArticle, { notice: table, today });
    expect(html).toContain('<p class="column-name" data-ui>责任单位</p>\n<p>门诊部</p>');
    expect(html).not.toContain('data-ui>时限');
    expect(ownWordsOf(html).replaceAll(' ', '')).toBe(wordsOfNotice(table).replaceAll(/\s/g, ''));
  });

  it('has its bare number set off, or none', async () => {
    const html = await render(NoticeArticle, { notice: table, today });
    expect(html).toMatch(/<h3[^>]*>1 等候时间长<\/h3>/);
    expect(html).toMatch(/<h3[^>]*>标识不清<\/h3>/);
    expect(html).not.toContain('runs-on');
  });

  it('stands under a head that scrolls in its own box, with the keyboard too', async () => {
    const html = await render(NoticeArticle, { notice: table, today });
    expect(html).toMatch(
      /<div class="table" role="region" aria-label="[^"]+" tabindex="0"><table>/,
    );
  });
});
