import { expect, it } from 'vitest';
import { readStatus } from './read-status.ts';
import { fullStatus } from './testing.ts';

const from = 'https://www.example.cn/zhenggai/shili/2025/status.json';
const read = (changes: object) => readStatus({ ...fullStatus, ...changes }, from);

it('reads what a site says, the address made whole', () => {
  expect(read({})).toEqual(fullStatus);
  expect(read({ url: '/zhenggai/shili/2025/' })?.url).toBe(fullStatus.url);
  expect(read({ comments: null, outcome: null, changed: null, published: null })).not.toBeNull();
});

it.each([
  { title: undefined },
  { title: '' },
  { issuer: 3 },
  { url: 'javascript:alert(1)' },
  { url: 'https://' },
  { items: '12' },
  { items: -1 },
  { currentStatuses: { completed: 1 } },
  { currentStatuses: null },
  { published: '今天' },
  { published: '2025年5月6日' },
  { published: ['2025-05-06'] },
  { changed: '2025-02-31' },
  { comments: {} },
  { comments: { opens: 'x', closes: '2025-07-05' } },
  { comments: { opens: null, closes: '2025-7-5' } },
  { comments: { opens: '2025-02-29', closes: '2025-07-05' } },
  { comments: { opens: null, closes: '2025-06-31' } },
  { outcome: { published: 7 } },
])('reads nothing where it says %j', (changes) => {
  expect(read(changes)).toBeNull();
});

it.each([null, 'status', 7, [], {}])('reads nothing in %j', (said) => {
  expect(readStatus(said, from)).toBeNull();
});
