/** Address of the full result on a site's search page. */
export function searchAddress(site: string, typed: string, issuer: string | null): string {
  const query = new URLSearchParams({ q: typed, ...(issuer !== null && { issuer }) });
  return `${site}search/?${query}`;
}
