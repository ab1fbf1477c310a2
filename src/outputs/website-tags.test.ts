import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../tests/support/notice-from-files.ts';
import type { Issuer } from '../notice/content/content.ts';
import { columnTags, itemTags, noticeTags, websiteTags } from './website-tags.ts';

const website = 'website: { name: 示例医院网, domain: www.example.cn, idCode: "0123456789" }\n';

/** An issuer with a notice, with further lines of issuer.md and notice.md. */
function issuerWith(lines = '', dated = 'published: 2025-05-06\n'): Issuer {
  const { content, diagnostics } = contentFromFiles({
    'shili/issuer.md': `---\nname: 示例医院\n${lines}---\n`,
    'shili/2025/notice.md': `---\ntitle: 通报\n${dated}---\n::items[01]\n`,
    'shili/2025/items/01.md': '---\ntitle: 停车难\ntopics: [就医服务]\n---\n划线。\n',
  });
  expect(diagnostics).toEqual([]);
  const [issuer] = content.issuers;
  if (!issuer) throw new Error('no issuer');
  return issuer;
}
const noticeOf = ({ notices: [notice] }: Issuer) => {
  const [item] = notice?.items ?? [];
  if (!notice || !item) throw new Error('no notice');
  return { notice, item };
};
const lines = (tags: { name: string; content: string }[]) =>
  tags.map(({ name, content }) => `${name}=${content}`);
const site = ['SiteName=示例医院网', 'SiteDomain=www.example.cn', 'SiteIDCode=0123456789'];
const toAddress = (path: string) => `https://www.example.cn/${path}`;

describe('an issuer that states its website', () => {
  const issuer = issuerWith(`committee: 中共示例医院委员会\n${website}`);
  const { notice, item } = noticeOf(issuer);

  it('has its name, domain and code on every page', () => {
    expect(lines(websiteTags(issuer))).toEqual(site);
  });

  it('has columns', () => {
    const column = { name: '主题', description: '各项', type: '信息公开' } as const;
    expect(lines(columnTags(issuer, column))).toEqual([
      ...site,
      'ColumnName=主题',
      'ColumnDescription=各项',
      'ColumnKeywords=巡察整改,整改进展情况通报,示例医院,主题',
      'ColumnType=信息公开',
    ]);
  });

  it('names itself once in the column that bears its name', () => {
    const column = { name: '示例医院', description: '各项', type: '信息公开' } as const;
    expect(lines(columnTags(issuer, column))).toContain(
      'ColumnKeywords=巡察整改,整改进展情况通报,示例医院',
    );
  });

  it('has articles, addresses only where they are known whole', () => {
    const article = [
      ...site,
      'ArticleTitle=通报',
      'PubDate=2025-05-06',
      'ContentSource=示例医院',
      'Keywords=巡察整改,整改进展情况通报,示例医院,就医服务',
      'Author=中共示例医院委员会',
    ];
    expect(lines(noticeTags(notice, null))).toEqual(article);
    expect(lines(noticeTags(notice, toAddress))).toEqual([
      ...article,
      'Image=https://www.example.cn/shili/2025/picture.png',
      'Url=https://www.example.cn/shili/2025/',
    ]);
    expect(lines(itemTags(item, toAddress))).toEqual(
      expect.arrayContaining(['ArticleTitle=停车难', 'Url=https://www.example.cn/shili/2025/01/']),
    );
  });

  it('has no date of publication that a notice does not state', () => {
    const undated = noticeOf(issuerWith(website, '')).notice;
    expect(lines(noticeTags(undated, null)).join()).not.toContain('PubDate');
  });
});

it('without a website there are none of these tags', () => {
  const issuer = issuerWith();
  const { notice, item } = noticeOf(issuer);
  expect(websiteTags(issuer)).toEqual([]);
  expect(websiteTags(undefined)).toEqual([]);
  expect(columnTags(issuer, { name: '主题', description: '', type: '信息公开' })).toEqual([]);
  expect(noticeTags(notice, toAddress)).toEqual([]);
  expect(itemTags(item, toAddress)).toEqual([]);
});
