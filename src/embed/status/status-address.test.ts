import { expect, it } from 'vitest';
import { statusAddress } from './status-address.ts';

const page = 'https://www.example.cn/dang/index.html';
const status = 'https://tongbao.example.cn/zhenggai/yiyuan/2025/status.json';

it.each([
  ['https://tongbao.example.cn/zhenggai/yiyuan/2025/', status],
  [' https://tongbao.example.cn/zhenggai/yiyuan/2025 ', status],
  ['https://tongbao.example.cn/zhenggai/yiyuan/2025/index.html', status],
  ['/zhenggai/yiyuan/', 'https://www.example.cn/zhenggai/yiyuan/status.json'],
  ['../yiyuan', 'https://www.example.cn/yiyuan/status.json'],
])('of %j is %s', (written, expected) => {
  expect(statusAddress(written, page)).toBe(expected);
});

it.each(['', '  ', 'javascript:alert(1)', 'https://', 'https://a.example.cn/x/?y', 'data:,x'])(
  'there is none of %j',
  (written) => {
    expect(statusAddress(written, page)).toBeNull();
  },
);
