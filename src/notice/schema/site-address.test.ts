import { expect, it } from 'vitest';
import { contentFromFiles, printFindings } from '../../../tests/support/notice-from-files.ts';
import { readSiteAddress } from './site-address.ts';

it.each([
  ['https://www.example.cn/zhenggai/', 'https://www.example.cn/zhenggai/'],
  ['HTTPS://WWW.Example.cn', 'https://www.example.cn/'],
  ['http://localhost:4321/', 'http://localhost:4321/'],
  ['https://示例.cn/通报/', 'https://xn--fsq092h.cn/%E9%80%9A%E6%8A%A5/'],
])('reads %s', (written, expected) => {
  expect(readSiteAddress(written)).toBe(expected);
});

it.each([
  '',
  'www.example.cn/',
  '/zhenggai/',
  'https://www.example.cn/zhenggai',
  'https://www.example.cn/zhenggai/?q=1',
  'https://www.example.cn/zhenggai/#a',
  'https://user:word@www.example.cn/',
  'javascript:alert(1)/',
  'data:text/html,/',
  'file:///zhenggai/',
])('finds no site in %j', (written) => {
  expect(readSiteAddress(written)).toBeNull();
});

it('is told with its line where site.md has something else', () => {
  const readSite = (sites: string) =>
    contentFromFiles({
      'site.md': `---\ntitle: 示例站\nsearchSites: ${sites}\n---\n`,
      'shili/issuer.md': '---\nname: 示例医院\n---\n',
      'shili/2025/notice.md': '---\ntitle: 示例通报\n---\n正文。\n',
    });
  const good = readSite('[https://a.example.cn/zhenggai/, " http://b.example.cn/ "]');
  expect(good.content.site.searchSites).toEqual([
    'https://a.example.cn/zhenggai/',
    'http://b.example.cn/',
  ]);
  expect(printFindings(readSite('[www.example.cn]').diagnostics)).toEqual([
    expect.stringMatching(
      /site\.md:3.* \[front-matter\] .*应是另一个通报网站首页的地址，以 https:\/\/ 或 http:\/\/ 开头、以“\/”结尾/,
    ),
  ]);
});
