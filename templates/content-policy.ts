import type { Site } from '../src/notice/content/content.ts';

/**
 * The Content-Security-Policy of a page: everything from the site itself, nothing inline, and search
 * in the sites of `searchSites`. `frames`: the page shows others of the site in frames.
 */
export function contentPolicy({ searchSites }: Pick<Site, 'searchSites'>, frames = false): string {
  const searched = searchSites.map((address) => new URL(address).origin);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ["connect-src 'self'", ...searched].join(' '),
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
