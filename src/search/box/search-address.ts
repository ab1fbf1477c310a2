/** A site that this one searches is taken to have addresses of pages such as its own. */
const pageFile = import.meta.env.PAGE_FILE ?? '';

/** Address of a site's search page. */
export function searchPage(site: string): string {
  return `${site}search/${pageFile}`;
}

/** Address of the full result on a site's search page. */
export function searchAddress(site: string, typed: string, issuer: string | null): string {
  const query = new URLSearchParams({ q: typed, ...(issuer !== null && { issuer }) });
  return `${searchPage(site)}?${query}`;
}
