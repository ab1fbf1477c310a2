import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { jsonLd } from './json-ld.ts';
import { itemNodes, noticeNodes } from './notice-data.ts';
import { issuerNodes, siteNodes } from './site-data.ts';

const { content, diagnostics } = contentFromFiles({
  'site.md': '---\ntitle: 示例通报\n---\n',
  'shili/issuer.md': '---\nname: 示例医院\ncontact: { phones: [{ number: 0000-7654321 }] }\n---\n',
  'shili/2025/notice.md': `---
title: |-
  示例医院
  关于整改的通报
published: 2025-05-06
contact:
  phones:
    - { number: ００００-1234567, hours: "8:30-17:30", label: 党委办公室 }
    - { number: 0000-1234568, hours: 工作日 }
  address: 示例市示例路1号
  postcode: "０00000"
  emails: [zhenggai@example.cn]
attachments:
  - { file: 审定稿 1.txt, title: 审定的原文, approved: { date: 2025-04-28 } }
---
::items[01-02]
`,
  'shili/2025/items/01.md': `---
number: 1
title: </script><script>alert(1)//
history:
  - { date: 2025-06-01, status: completed }
  - { date: 2025-12-01, status: completed }
---
正文\u2028又一行。
`,
  'shili/2025/items/02.md': '---\nnumber: 2\ntitle: 排队久\n---\n增设窗口。\n',
  'shili/2025/attachments/审定稿 1.txt': '正文',
  'shili/2024/notice.md': '---\ntitle: 旧通报\npublished: 2024-01-02\n---\n正文。\n',
  'shili/undated/notice.md': '---\ntitle: 没有日期的\n---\n正文。\n',
});
const { site, issuers } = content;
const [issuer] = issuers;
const notices = issuer?.notices ?? [];
const toAddress = (path: string) => `https://www.example.cn/zhenggai/${path}`;
const nodesOn = (today: string, index = 0) => {
  const notice = notices[index];
  if (!notice) throw new Error('no notice');
  return noticeNodes(site, notice, today, toAddress);
};

it('stands on content without a fault', () => {
  expect(diagnostics).toEqual([]);
});

describe('a notice', () => {
  const [report, hospital, crumbs] = nodesOn('2025-09-01');

  it('is a report, with the day of its last update up to the day it is read', () => {
    expect(report).toMatchObject({
      '@type': 'Report',
      name: '示例医院关于整改的通报',
      datePublished: '2025-05-06',
      dateModified: '2025-06-01',
      publisher: { '@id': 'https://www.example.cn/zhenggai/shili/#hospital' },
      position: 2,
    });
    expect(nodesOn('2025-12-31')[0]).toMatchObject({ dateModified: '2025-12-01' });
    expect(nodesOn('2025-12-31', 1)[0]).toMatchObject({ position: 1 });
  });

  it('says nothing of days that it does not state', () => {
    const undated = nodesOn('2025-09-01', 2)[0];
    expect(undated).toMatchObject({ name: '没有日期的' });
    for (const key of ['datePublished', 'dateModified', 'position', 'associatedMedia']) {
      expect(undated).not.toHaveProperty(key);
    }
  });

  it('names what is offered beside it, with size, kind and SHA-256', () => {
    expect(report).toMatchObject({
      associatedMedia: [
        {
          contentUrl: toAddress('shili/2025/attachments/%E5%AE%A1%E5%AE%9A%E7%A8%BF%201.txt'),
          encodingFormat: 'text/plain',
          contentSize: '6 B',
          // printf 正文 | sha256sum
          sha256: 'd661c3d96d53ebc0ca8a55aae24b5df4a4d1bf28d37337b982fe8ebf54846eeb',
        },
      ],
    });
  });

  it('tells how its hospital is reached, hours only where they are sure', () => {
    expect(hospital).toMatchObject({
      '@type': 'Hospital',
      name: '示例医院',
      contactPoint: [
        { telephone: '0000-1234567', name: '党委办公室', hoursAvailable: [{ opens: '08:30' }] },
        { telephone: '0000-1234568' },
        { email: ['zhenggai@example.cn'] },
        { '@type': 'PostalAddress', streetAddress: '示例市示例路1号', postalCode: '000000' },
      ],
    });
    expect(JSON.stringify(hospital).match(/hoursAvailable/g)).toHaveLength(1);
  });

  it('stands behind the site and its issuer', () => {
    expect(crumbs).toMatchObject({
      itemListElement: [
        { position: 1, name: '示例通报', item: toAddress('') },
        { position: 2, name: '示例医院', item: toAddress('shili/') },
        { position: 3, item: toAddress('shili/2025/') },
      ],
    });
  });
});

it('an item is a part of its report, in its place', () => {
  const item = notices[0]?.items[1];
  if (!item) throw new Error('no item');
  expect(itemNodes(site, item, 1, toAddress)[0]).toMatchObject({
    name: '（2）排队久',
    position: 2,
    isPartOf: { '@type': 'Report', '@id': toAddress('shili/2025/') },
  });
});

it('a site of one hospital is published by it, and can be searched', () => {
  expect(siteNodes(content, toAddress)[0]).toMatchObject({
    '@type': 'WebSite',
    publisher: { '@type': 'Hospital' },
    potentialAction: { target: { urlTemplate: toAddress('search/?q={q}') } },
  });
  expect(issuer && issuerNodes(site, issuer, toAddress)[0]).toMatchObject({
    contactPoint: [{ telephone: '0000-7654321' }],
  });
});

it('cannot end the script that it stands in', () => {
  const item = notices[0]?.items[0];
  if (!item) throw new Error('no item');
  const text = jsonLd(itemNodes({ ...site, title: '甲\u2028乙' }, item, 0, toAddress));
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)['@graph'][0].name).toBe('（1）</script><script>alert(1)//');
});
