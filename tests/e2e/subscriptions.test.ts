import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { tongbaoDone } from '../support/command.ts';

const work = mkdtempSync(join(tmpdir(), 'tongbao-subscriptions-'));
const out = join(work, 'site');
const root = 'https://www.example.cn/zhenggai/';
tongbaoDone('build', '--out', out, '--base', '/zhenggai/', '--site', 'https://www.example.cn');
afterAll(() => rmSync(work, { recursive: true }));

const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const ending = (...ends: string[]) =>
  files.filter((path) => ends.some((end) => path.endsWith(end)));

/** The page of a fragment, and whether it is on the built site. */
function leadsSomewhere(address: string): boolean {
  const { href, hash } = new URL(address);
  if (!href.startsWith(root)) return false;
  const path = href
    .slice(root.length)
    .replace(hash, '')
    .replace(/(?:^|(?<=\/))$/, 'index.html');
  if (!existsSync(join(out, path))) return false;
  return hash === '' || read(path).includes(`id="${hash.slice(1)}"`);
}

describe('a built site with a known address', () => {
  it('has feeds and calendars whose addresses all lead to a page of it', () => {
    const addresses = new Set<string>();
    for (const path of ending('feed.xml', 'feed.json', '.ics')) {
      const text = read(path).replaceAll('\r\n ', '');
      for (const [address] of text.matchAll(/https?:\/\/www\.example\.cn[^\s"'<\\]*/g)) {
        addresses.add(address);
      }
    }
    expect([...addresses].filter((address) => !leadsSomewhere(address))).toEqual([]);
    expect(addresses.size).toBeGreaterThan(50);
  });

  it('has a sitemap with every page that is for readers to find, and no other', () => {
    const places = (path: string) =>
      Array.from(read(path).matchAll(/<loc>(.*?)<\/loc>/g), ([, place = '']) =>
        place.slice(root.length),
      );
    expect(places('sitemap-index.xml')).toEqual(['sitemap-0.xml']);
    const pages = ending('.html')
      .map((path) => path.replace(/index\.html$/, ''))
      .filter((path) => !/^(?:404\.html|search\/|embed\/.)/.test(path));
    expect(places('sitemap-0.xml').toSorted()).toEqual(pages.toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
  });

  it('leads to its feeds and calendars from its pages', () => {
    const links = new Set<string>();
    for (const path of ending('.html')) {
      const found = read(path).matchAll(/href="\/zhenggai\/([^"]*(?:feed\.(?:xml|json)|\.ics))"/g);
      for (const [, link = ''] of found) links.add(link);
    }
    const made = ending('feed.xml', 'feed.json', '.ics');
    expect([...links].filter((link) => !files.includes(link))).toEqual([]);
    // What is over is no longer offered: windows that closed, and deadlines that have passed.
    const unlinked = made.filter((path) => !links.has(path));
    expect(unlinked.filter((path) => !/\/(?:window|deadlines)\.ics$/.test(path))).toEqual([]);
    expect(links.size).toBeGreaterThan(20);
  });
});

it('a site without a known address has no sitemap, whose addresses would lead nowhere', () => {
  const there = readdirSync(inject('out'));
  expect(there).toContain('feed.xml');
  expect(there).toContain('robots.txt');
  expect(there.filter((name) => name.startsWith('sitemap'))).toEqual([]);
});
