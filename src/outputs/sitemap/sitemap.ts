import { escapeHtml } from '../escape-html.ts';
import type { ToAddress } from '../to-address.ts';
import type { SitePage } from './site-pages.ts';

/** As many addresses as a sitemap may have (sitemaps.org). */
const mostAddresses = 50_000;

/** A file of a sitemap: its name without .xml, and what stands in it. */
export interface SitemapFile {
  name: string;
  xml: string;
}

/**
 * The sitemap of these pages: sitemap-0, sitemap-1 and so on, and sitemap-index, which names them.
 * @param toAddress The whole address of a path from the site's root: a sitemap knows no other.
 */
export function sitemapFiles(pages: readonly SitePage[], toAddress: ToAddress): SitemapFile[] {
  const parts: SitePage[][] = [];
  for (let from = 0; from < pages.length; from += mostAddresses) {
    parts.push(pages.slice(from, from + mostAddresses));
  }
  const files = parts.map((part, index) => ({
    name: `sitemap-${index}`,
    xml: list(
      'urlset',
      part.map(({ path, changed }) => entry('url', toAddress(path), changed)),
    ),
  }));
  const names = files.map(({ name }) => entry('sitemap', toAddress(`${name}.xml`), null));
  return [{ name: 'sitemap-index', xml: list('sitemapindex', names) }, ...files];
}

function entry(tag: string, address: string, changed: string | null): string {
  const day = changed ? `<lastmod>${changed}</lastmod>` : '';
  return `<${tag}><loc>${escapeHtml(address)}</loc>${day}</${tag}>\n`;
}

function list(tag: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${tag}>\n`;
}
