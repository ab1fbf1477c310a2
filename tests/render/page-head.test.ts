import { describe, expect, it } from 'vitest';
import NoticeAttachments from '../../templates/components/notice/NoticeAttachments.astro';
import PageHead from '../../templates/components/site/PageHead.astro';
import SiteFooter from '../../templates/components/site/SiteFooter.astro';
import { noticeFromFiles } from '../support/notice-from-files.ts';
import { render, textOf } from '../support/rendered.ts';

const site = { title: '示例通报', searchSites: [], introduction: '' };

describe('PageHead without the address of the site', () => {
  it('has no address that would have to be whole', async () => {
    const html = await render(PageHead, { site, title: '甲', description: '乙', path: 'a/' });
    expect(html).toContain('<title>甲 · 示例通报</title>');
    expect(html).toContain('property="og:title" itemprop="name" content="甲"');
    expect(html).not.toMatch(/canonical|og:url|og:image/);
  });

  it('tells an article from another page, and its day only where it is stated', async () => {
    const type = async (props: object) => {
      const html = await render(PageHead, { site, title: '甲', path: 'a/', ...props });
      return [...html.matchAll(/(?:og:type|published_time)" content="([^"]*)"/g)].map(
        ([, is]) => is,
      );
    };
    expect(await type({})).toEqual(['website']);
    expect(await type({ article: {} })).toEqual(['article']);
    expect(await type({ article: { published: '2025-05-06' } })).toEqual(['article', '2025-05-06']);
  });
});

describe('NoticeAttachments', () => {
  const notice = noticeFromFiles({
    'notice.md': `---
title: 通报
attachments:
  - { file: 台账.csv, title: 整改台账 }
  - { file: 审定稿 1.docx, title: 通报（审定稿）, approved: { date: 2025-04-28, by: 院党委会 } }
---
正文。
`,
    'attachments/台账.csv': '甲',
    'attachments/审定稿 1.docx': '正文',
  });

  it('names the version that was approved, and what its bytes come to', async () => {
    const html = await render(NoticeAttachments, { notice });
    expect(textOf(html).replaceAll(' ', '')).toContain(
      '审定稿《通报（审定稿）》Word，6字节2025年4月28日院党委会审定，本页文字依据此稿制作。文件校验码（SHA-256）d661c3d96d53ebc0ca8a55aae24b5df4a4d1bf28d37337b982fe8ebf54846eeb',
    );
    expect(html).toContain('attachments/%E5%AE%A1%E5%AE%9A%E7%A8%BF%201.docx"');
  });

  it('tells each other file with its kind, size and digest', async () => {
    const html = await render(NoticeAttachments, { notice });
    expect(textOf(html)).toMatch(
      /附件 ?整改台账 ?CSV，3 字节 ?文件校验码（SHA-256） ?[\da-f]{64}$/,
    );
    expect(html.match(/<dt>/g)).toHaveLength(2);
  });

  it('is nothing where nothing is offered', async () => {
    const bare = noticeFromFiles({ 'notice.md': '---\ntitle: 通报\n---\n正文。\n' });
    expect(textOf(await render(NoticeAttachments, { notice: bare }))).toBe('');
  });
});

describe('SiteFooter', () => {
  it('leads from a police number to the record of its digits', async () => {
    const html = await render(SiteFooter, { filings: { police: '示公网安备 ０1020304050607号' } });
    expect(html).toContain('https://beian.mps.gov.cn/#/query/webSearch?code=01020304050607');
    expect(textOf(html)).toContain('示公网安备 ０1020304050607号');
  });
});
