import { expect, it } from 'vitest';
import { readSites } from './read-sites.ts';

const page = 'https://www.example.cn/dang/index.html';
const script = 'https://tongbao.example.cn/zhenggai/notice-search.js?v=2#x';
const read = (written: string) => readSites(written, page, script);

it('is the folder of the script where nothing is written', () => {
  for (const nothing of ['', ' \n ']) {
    expect(read(nothing)).toEqual({ sites: ['https://tongbao.example.cn/zhenggai/'], faults: [] });
  }
});

it.each([
  ['/zhenggai/', ['https://www.example.cn/zhenggai/']],
  ['/zhenggai', ['https://www.example.cn/zhenggai/']],
  ['../tong bao/', ['https://www.example.cn/tong/', 'https://www.example.cn/dang/bao/']],
  ['//b.example.cn', ['https://b.example.cn/']],
  [
    'https://a.example.cn/x/\n\thttp://b.example.cn:8080/',
    ['https://a.example.cn/x/', 'http://b.example.cn:8080/'],
  ],
  ['/zhenggai/ https://www.example.cn/zhenggai', ['https://www.example.cn/zhenggai/']],
])('reads %j relative to the page, each site once', (written, expected) => {
  expect(read(written)).toEqual({ sites: expected, faults: [] });
});

it.each(['javascript:alert(1)', 'https://', 'ftp://a.example.cn/', 'https://a.example.cn/?x'])(
  'tells and leaves out %s',
  (written) => {
    const { sites, faults } = read(`${written} /zhenggai/`);
    expect(sites).toEqual(['https://www.example.cn/zhenggai/']);
    expect(faults).toEqual([
      `site 应是网站的地址，例如 https://www.example.cn/zhenggai/；现在写的是“${written}”。`,
    ]);
  },
);
