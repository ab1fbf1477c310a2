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

/** What an address says, relative to a base where it may be; null if it is none. */
export function readAddress(written: string, base?: string): URL | null {
  // URL.canParse is younger than the browsers of many wards.
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
