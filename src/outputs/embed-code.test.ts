import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import {
  resizeCode,
  searchElementCode,
  searchFrameCode,
  statusElementCode,
  statusFrameCode,
} from './embed-code.ts';

const site = 'https://www.example.cn/zhenggai/';
const toAddress = (path: string) => site + path;

/** Elements at the root of a code: name, and what its attributes say. */
function elementsOf(code: string) {
  return parseFragment(code).childNodes.flatMap((node) =>
    'attrs' in node
      ? [{ name: node.nodeName, ...Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) }]
      : [],
  );
}

it('puts an element into a page, and the script that knows it', () => {
  expect(elementsOf(searchElementCode(toAddress))).toEqual([
    { name: 'script', type: 'module', src: `${site}notice-search.js` },
    { name: 'notice-search' },
  ]);
  expect(elementsOf(statusElementCode(toAddress, 'yiyuan/2025/'))).toEqual([
    { name: 'script', src: `${site}notice-status.js`, defer: '' },
    { name: 'notice-status', src: `${site}yiyuan/2025/` },
  ]);
  expect(elementsOf(resizeCode(toAddress))).toEqual([
    { name: 'script', src: `${site}embed-resize.js`, defer: '' },
  ]);
});

it('leads to the site where no script runs', () => {
  for (const [code, address] of [
    [searchElementCode(toAddress), site],
    [statusElementCode(toAddress, 'yiyuan/'), `${site}yiyuan/`],
  ] as const) {
    expect(code).toContain(`<a href="${address}">查看巡察整改通报</a>`);
  }
});

it('frames pages of the site, each with a name for those who do not see it', () => {
  expect(elementsOf(searchFrameCode(toAddress) + statusFrameCode(toAddress, 'yiyuan/'))).toEqual([
    expect.objectContaining({
      name: 'iframe',
      src: `${site}embed/search/`,
      title: '搜索巡察整改通报',
    }),
    expect.objectContaining({
      name: 'iframe',
      src: `${site}embed/yiyuan/`,
      title: '巡察整改通报的进展',
    }),
  ]);
});
