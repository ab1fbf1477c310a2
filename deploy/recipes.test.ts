import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWorthPacking } from '../src/cli/build/built-files.ts';
import { mediaTypes, serviceOf } from './served-files.ts';

const recipe = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The types that a recipe gives to endings, read in the words of its server. */
const readers: Readonly<Record<string, () => [ending: string, type: string][]>> = {
  'nginx/tongbao.conf': () =>
    (/types \{([^}]{9,})\}/.exec(recipe('nginx/tongbao.conf'))?.[1] ?? '')
      .split(';')
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([type = '', ...endings]) =>
        endings.map((ending): [string, string] => [ending, type]),
      ),
  'apache/.htaccess': () =>
    [...recipe('apache/.htaccess').matchAll(/^AddType (\S+) (.+)$/gm)].flatMap(
      ([, type = '', endings = '']) =>
        endings.split(' ').map((ending): [string, string] => [ending.slice(1), type]),
    ),
  'iis/web.config': () =>
    [
      ...recipe('iis/web.config').matchAll(/<mimeMap fileExtension="\.(\w+)" mimeType="([^";]+)/g),
    ].map(([, ending = '', type = '']) => [ending, type]),
  'tomcat/web.xml': () =>
    [...recipe('tomcat/web.xml').matchAll(/<extension>(\w+)<\/extension><mime-type>([^<;]+)/g)].map(
      ([, ending = '', type = '']) => [ending, type],
    ),
};

describe('each recipe gives every file of a site its type', () => {
  it.each(Object.entries(readers))('%s', (_, read) => {
    const given = Object.fromEntries(read().map(([ending, type]) => [`.${ending}`, type]));
    expect(given).toEqual(mediaTypes);
  });
});

describe('each recipe whose server packs files as it sends them has it pack all kinds of text', () => {
  const packed = Object.keys(mediaTypes).filter((ending) => isWorthPacking(`a${ending}`, 1e6));
  const types = [...packed.map((ending) => `a${ending}`), 'a/feed.xml', 'a/feed.json'].map(
    (path) => serviceOf(path).mediaType,
  );

  it('nginx, which packs text/html unasked', () => {
    const given = /gzip_types ([^;]+);/.exec(recipe('nginx/tongbao.conf'))?.[1] ?? '';
    expect(['text/html', ...given.split(/\s+/)]).toEqual(expect.arrayContaining(types));
  });

  it('Apache', () => {
    const lines = recipe('apache/.htaccess').matchAll(/^AddOutputFilterByType DEFLATE (.+)$/gm);
    const given = [...lines].flatMap(([, line = '']) => line.split(' '));
    expect(given).toEqual(expect.arrayContaining(types));
  });
});

describe('how a file should be sent', () => {
  it('is kept for ever where its address holds a digest, and asked for anew where not', () => {
    const kept = (path: string) => serviceOf(path).isKept;
    expect(kept('_astro/page.1a2b3c4d.js')).toBe(true);
    expect(kept('pagefind/0123456789abcdef/index/1.gz')).toBe(true);
    expect(kept('pagefind/pagefind-entry.json')).toBe(false);
    expect(kept('notice-search.js')).toBe(false);
    expect(kept('index.html')).toBe(false);
  });

  it('is open to other sites where it is data, or made for their pages', () => {
    const shared = (path: string) => serviceOf(path).isShared;
    expect(
      ['data/items.csv', 'a/2025/status.json', 'a/feed.xml', 'notice-status.js'].map(shared),
    ).toEqual([true, true, true, true]);
    expect(['index.html', 'a/2025/index.html', 'a/2025/attachments/a.pdf'].map(shared)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('has the types of feeds, which their endings do not tell', () => {
    expect(serviceOf('a/feed.xml').mediaType).toBe('application/atom+xml');
    expect(serviceOf('a/feed.json').mediaType).toBe('application/feed+json');
    expect(serviceOf('sitemap-0.xml').mediaType).toBe('application/xml');
  });
});
