import type { APIRoute } from 'astro';
import { publicAddress } from '../../templates/address.ts';
import { isStaffSite } from '../../templates/staff-site.ts';
import { currentContent } from '../loader/current-content.ts';
import { buildDay } from '../loader/today.ts';
import { sitePages } from '../outputs/sitemap/site-pages.ts';
import { sitemapFiles } from '../outputs/sitemap/sitemap.ts';

interface Props {
  xml: string;
}

/**
 * /sitemap-index.xml, /sitemap-0.xml and so on: only where the site's address is known
 * (`--site`), and not of the staff's site, which no search engine should know.
 */
export function getStaticPaths() {
  const { SITE } = import.meta.env;
  if (!SITE || isStaffSite) return [];
  const pages = sitePages(currentContent().content, buildDay());
  return sitemapFiles(pages, publicAddress(new URL(SITE))).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
