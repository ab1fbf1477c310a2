const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The base path under which the site is served, with a slash at both ends. */
export const sitePath = base;

/** The address of a page or file, given relative to the site's root, such as data/items.json. */
export function addressOf(path: string): string {
  return base + path;
}

/** Makes whole addresses of paths where the site's own is known (`--site`), else addresses on it. */
export function publicAddress(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(addressOf(path), site).href : addressOf(path));
}
