import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePictures } from '../../src/cli/build/notice-pictures.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { tongbaoDone } from '../support/command.ts';
import { pagesOf } from '../support/page-types.ts';

type Element = DefaultTreeAdapterTypes.Element;
type JsonLdNode = Record<string, unknown> & { '@type': string };

const address = 'https://www.example.cn/zhenggai/';
const work = mkdtempSync(join(tmpdir(), 'tongbao-metadata-'));
const content = join(work, 'content');
const out = join(work, 'site');

// A build that knows under which address its site is known; one of its issuers states its website.
beforeAll(() => {
  cpSync('content', content, { recursive: true });
  const file = join(content, 'shili-diyi/issuer.md');
  const website = 'website: { name: 示例网, domain: www.example.cn, idCode: 0000000001 }\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('name:', `${website}name:`));
  const options = ['--base', '/zhenggai/', '--site', 'https://www.example.cn'];
  tongbaoDone('build', '--content', content, '--out', out, ...options);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What stands in the head of a page. */
interface Head {
  path: string;
  canonical: string[];
  /** Contents by name or property. */
  meta: Map<string, string[]>;
  nodes: JsonLdNode[];
}

function headOf(path: string): Head {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const head: Head = { path, canonical: [], meta: new Map(), nodes: [] };
  const visit = (element: Element) => {
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value ?? '';
    if (element.tagName === 'link' && attribute('rel') === 'canonical') {
      head.canonical.push(attribute('href'));
    }
    const name = attribute('name') || attribute('property');
    if (element.tagName === 'meta' && name) {
      head.meta.set(name, [...(head.meta.get(name) ?? []), attribute('content')]);
    }
    if (attribute('type') === 'application/ld+json') {
      const [text] = element.childNodes;
      const graph = JSON.parse(text && 'value' in text ? text.value : '')['@graph'];
      head.nodes.push(...graph);
    }
    for (const child of element.childNodes) if (tree.isElementNode(child)) visit(child);
  };
  const document = parse(readFileSync(join(out, file), 'utf8'));
  for (const child of document.childNodes) if (tree.isElementNode(child)) visit(child);
  return head;
}

/** Pages that are known by an address: the one for addresses without a page is not, nor frames. */
const heads = () =>
  pagesOf(out)
    .filter((path) => path !== '404.html' && !/^embed\/./.test(path))
    .map(headOf);

describe('every page', () => {
  it('says once the address under which it is known, and what stands for it where it is shared', () => {
    const all = heads();
    expect(all.length).toBeGreaterThan(80);
    for (const { path, canonical, meta } of all) {
      expect(canonical).toEqual([address + path]);
      expect(meta.get('og:url')).toEqual([address + path]);
      for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image']) {
        expect(meta.get(name), `${path} ${name}`).toHaveLength(1);
      }
      const picture = meta.get('og:image')?.[0] ?? '';
      expect(picture.startsWith(address)).toBe(true);
      expect(statSync(join(out, picture.slice(address.length))).isFile()).toBe(true);
    }
  });

  it('has structured data that the validator accepts, each address of it whole', async () => {
    const types = new Set<string>();
    for (const { path, nodes } of heads()) {
      const byType: Record<string, JsonLdNode[]> = {};
      for (const node of nodes) {
        types.add(node['@type']);
        // What it knows of organisations it asks of none of their kinds.
        const known = node['@type'] === 'Hospital' ? { ...node, '@type': 'Organization' } : node;
        byType[known['@type']] = [...(byType[known['@type']] ?? []), known];
      }
      const issues = await new Validator().validate({ jsonld: byType, microdata: {}, rdfa: {} });
      expect(issues, path).toEqual([]);
      const text = JSON.stringify(nodes);
      for (const [, found = ''] of text.matchAll(/"(?:@id|url|item|contentUrl)":"([^"]*)"/g)) {
        expect(found.startsWith(address), `${path} ${found}`).toBe(true);
      }
    }
    expect([...types].sort()).toEqual(
      ['BreadcrumbList', 'CreativeWork', 'Dataset', 'Hospital', 'Report', 'WebSite'].sort(),
    );
  });
});

it('the validator would find what is wrong', async () => {
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }] };
  const jsonld = { BreadcrumbList: [crumbs] };
  expect(await new Validator().validate({ jsonld, microdata: {}, rdfa: {} })).not.toEqual([]);
});

describe('the pictures', () => {
  const folders = ['', 'shili-fuyou/', 'shili-fuyou/2026/', 'shili-diyi/2025/'];
  const bytes = (site: string, folder: string) => readFileSync(join(site, folder, 'picture.png'));

  it.each(folders)('/%s: 1200 × 630 px, light, and not empty', async (folder) => {
    const picture = bytes(out, folder);
    expect(picture.length).toBeLessThan(60_000);
    const { width, height } = await sharp(picture).metadata();
    expect([width, height]).toEqual([1200, 630]);
    // The colour of the issuer at the top, ink where the title stands, paper at the edge.
    const raw = await sharp(picture).removeAlpha().raw().toBuffer();
    const at = (x: number, y: number) => [
      ...raw.subarray(3 * (y * 1200 + x), 3 * (y * 1200 + x) + 3),
    ];
    const near = (x: number, y: number, [r = 0, g = 0, b = 0]: number[]) =>
      expect(
        at(x, y).map((value, index) => Math.abs(value - ([r, g, b][index] ?? 0)) < 12),
      ).toEqual([true, true, true]);
    near(600, 5, folder.startsWith('shili-fuyou') ? [0x6c, 0x28, 0x66] : [0x9b, 0x1c, 0x1c]);
    near(20, 600, [0xff, 0xfe, 0xfb]);
    const title = await sharp(picture)
      .extract({ left: 80, top: 140, width: 1040, height: 270 })
      .stats();
    expect(title.channels[0]?.min).toBeLessThan(60);
  });

  it('are the same bytes of the same content', async () => {
    const again = join(work, 'again');
    await writePictures(again, readContent(content).content);
    for (const folder of folders) expect(bytes(again, folder)).toEqual(bytes(out, folder));
  });
});

describe('the tags of the guide for websites of the government', () => {
  it('stand on the pages of an issuer that states its website, and on no other', () => {
    for (const { path, meta } of heads()) {
      const stated = path.startsWith('shili-diyi/') ? ['0000000001'] : undefined;
      expect(meta.get('SiteIDCode'), path).toEqual(stated);
    }
  });

  it('tell columns from articles', () => {
    const column = headOf('shili-diyi/').meta;
    expect(column.get('ColumnName')).toEqual(['示例市第一人民医院']);
    expect(column.has('ArticleTitle')).toBe(false);
    const article = headOf('shili-diyi/2025/').meta;
    expect(article.get('PubDate')).toEqual(['2025-05-06']);
    expect(article.get('Url')).toEqual([`${address}shili-diyi/2025/`]);
    expect(article.has('ColumnName')).toBe(false);
  });
});
