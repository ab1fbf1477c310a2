import type { APIRoute } from 'astro';
import { addressOf, publicAddress, sitePath } from '../../templates/address.ts';
import { isStaffSite } from '../../templates/staff-site.ts';
import { robotsText } from '../outputs/sitemap/robots.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? publicAddress(site)('sitemap-index.xml') : null;
  const search = addressOf('search/?');
  return new Response(robotsText({ base: sitePath, search, sitemap, staff: isStaffSite }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
