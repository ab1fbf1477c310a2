const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const pageFile = import.meta.env.PAGE_FILE ?? '';
/** The end of a path that names a page by its folder; a query and a fragment may follow. */
const endOfFolder = /^(?:[^?#]*\/)?(?=[?#]|$)/;

/** The base path under which the site is served, with a slash at both ends. */
export const sitePath = base;

/**
 * The address of a page or file, given relative to the site's root, such as data/items.json. A page
 * is given by its folder, such as search/?q=药品, whatever addresses of pages end in.
 */
export function addressOf(path: string): string {
  return base + path.replace(endOfFolder, `$&${pageFile}`);
}

/** Makes whole addresses of paths where the site's own is known (`--site`), else addresses on it. */
export function publicAddress(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(addressOf(path), site).href : addressOf(path));
}
