/**
 * The address of a site of ours, in its usual form; null if it is none: http or https, a slash at
 * its end, and nothing that stands after a path or names a user.
 */
export function readSiteAddress(written: string): string | null {
  const address = readAddress(written);
  if (!address) return null;
  const { protocol, origin, pathname, href } = address;
  const isSite = /^https?:$/.test(protocol) && pathname.endsWith('/');
  return isSite && href === origin + pathname ? href : null;
}

/**
 * The address of a folder, relative to a page, in its usual form: its last slash added where it is
 * left out, the name of its page (`build --index-html`) left out; null if it is none.
 */
export function readFolderAddress(written: string, page: string): string | null {
  const { href } = readAddress(written, page) ?? { href: '' };
  const folder = href.replace(/\/index\.html$/, '/');
  return readSiteAddress(folder.endsWith('/') ? folder : `${folder}/`);
}

/** What an address says, relative to a base where it may be; null if it is none. */
export function readAddress(written: string, base?: string): URL | null {
  // URL.canParse is younger than the browsers of many wards.
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
