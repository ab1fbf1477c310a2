import { expect, it } from 'vitest';
import { uploadGroups } from './upload-groups.ts';

const site = [
  '404.html',
  '_astro/page.1a2b3c4d.js',
  '_astro/page.1a2b3c4d.js.gz',
  'a/2025/attachments/原件.pdf',
  'a/2025/index.html',
  'a/2025/index.html.gz',
  'data/items.csv',
  'notice-search.js',
  'pagefind/0123456789abcdef/catalogue.gz',
  'pagefind/pagefind-entry.json',
];

it('sends what is named before what names it', () => {
  const order = uploadGroups(site).groups.flatMap(({ paths }) => paths);
  const before = (first: string, then: string) => order.indexOf(first) < order.indexOf(then);
  expect(before('_astro/page.1a2b3c4d.js', 'a/2025/index.html')).toBe(true);
  expect(before('_astro/page.1a2b3c4d.js', 'notice-search.js')).toBe(true);
  expect(before('a/2025/attachments/原件.pdf', 'a/2025/index.html')).toBe(true);
  const [catalogue, entry] = [
    'pagefind/0123456789abcdef/catalogue.gz',
    'pagefind/pagefind-entry.json',
  ];
  expect(before(catalogue, entry)).toBe(true);
});

it('sends each file once, and no copy that another server would choose', () => {
  const { groups, own } = uploadGroups(site);
  const sent = groups.flatMap(({ paths }) => paths).sort();
  const copies = ['_astro/page.1a2b3c4d.js.gz', 'a/2025/index.html.gz'];
  expect(sent).toEqual(site.filter((path) => !copies.includes(path)).sort());
  expect([...own].sort()).toEqual(sent);
});

it('says of each file what it is and how long it may be kept', () => {
  const headersOf = (path: string) =>
    uploadGroups(site).groups.find(({ paths }) => paths.includes(path))?.headers;
  expect(headersOf('a/2025/index.html')).toEqual([
    'Content-Type: text/html; charset=utf-8',
    'Cache-Control: no-cache',
  ]);
  expect(headersOf('pagefind/0123456789abcdef/catalogue.gz')).toEqual([
    'Content-Type: application/gzip',
    'Cache-Control: public, max-age=31536000, immutable',
  ]);
});
