import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { builtFiles } from '../../src/cli/build/built-files.ts';
import { findFragment } from '../../src/notice/text/find-fragment.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Where a built site stands. */
export interface SitePlace {
  /** Folder of the built site. */
  out: string;
  /** Whole address of the site, as `--site` and `--base` say it. */
  address: string;
  /** True if the server finds the index.html of an address that ends in a slash. */
  findsPageFile: boolean;
}

/** What a site's files name of the site. */
export interface SiteLinks {
  /** How many addresses were looked at. */
  count: number;
  /** Addresses that lead to no file, or to a fragment that its page has not. */
  dead: string[];
}

/** Attributes that hold an address, whole or relative to the page. */
const addressAttributes = new Set(['href', 'src', 'action', 'data-copy-link', 'data']);
const text = new Set(['.html', '.json', '.jsonl', '.xml', '.csv', '.ics', '.txt']);

/** Follows every address of the site's own in each of its pages, feeds and files of data. */
export function followSiteLinks(place: SitePlace): SiteLinks {
  const pages = new Map<string, Page>();
  const links = new Map<string, string>();
  for (const path of builtFiles(place.out)) {
    if (!text.has(extname(path))) continue;
    const content = readFileSync(join(place.out, path), 'utf8');
    const own = new URL(path, place.address);
    const page = path.endsWith('.html') ? readPage(content) : null;
    for (const words of page?.words ?? [content]) {
      for (const written of wholeAddresses(words, place)) links.set(written, path);
    }
    if (!page) continue;
    pages.set(path, page);
    for (const written of page.addresses) {
      const { href } = new URL(written, own);
      if (href.startsWith(place.address)) links.set(href, path);
      else if (new URL(href).origin === own.origin) links.set(`${href} (outside)`, path);
    }
  }
  const dead = [...links].flatMap(([link, from]) =>
    leadsSomewhere(link, place, pages) ? [] : [`${from}: ${link}`],
  );
  return { count: links.size, dead };
}

function leadsSomewhere(link: string, place: SitePlace, pages: Map<string, Page>): boolean {
  const { origin, pathname, hash } = new URL(link);
  if (link.endsWith('(outside)')) return false;
  const path = decodeURIComponent(`${origin}${pathname}`.slice(place.address.length));
  const file = place.findsPageFile && /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
  const found = join(place.out, file);
  if (!existsSync(found) || !statSync(found).isFile()) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || hash.startsWith(findFragment) || pages.get(file)?.ids.has(id) === true;
}

/**
 * The site's whole addresses in a text, also where lines are folded or an address holds another.
 * Their fragments are left out: in data they name things, which need no place on a page.
 */
function wholeAddresses(content: string, { address }: SitePlace): string[] {
  const unfolded = content.replace(/\r\n[ \t]/g, '');
  const encoded = encodeURIComponent(address);
  return [address, encoded].flatMap((start) =>
    unfolded
      .split(start)
      .slice(1)
      .map((rest) => /^([\w./~%?=&-]*)(…?)/.exec(rest) ?? [])
      // An example may be cut short.
      .flatMap(([, found = '', cut]) => (cut ? [] : decodeURIComponent(start) + found)),
  );
}

interface Page {
  ids: Set<string>;
  addresses: string[];
  /** What stands in its texts and attributes. */
  words: string[];
}

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), addresses: [], words: [] };
  const visit = (node: Node) => {
    if (defaultTreeAdapter.isTextNode(node)) page.words.push(node.value);
    if (defaultTreeAdapter.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        page.words.push(value);
        if (name === 'id') page.ids.add(value);
        if (addressAttributes.has(name)) page.addresses.push(value);
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}
