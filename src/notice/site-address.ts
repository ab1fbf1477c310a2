/**
 * The address of a site of ours, in its usual form; null if it is none: http or https, a slash at
 * its end, and nothing that stands after a path or names a user.
 */
export function readSiteAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { protocol, origin, pathname, href } = new URL(written);
  const isSite = /^https?:$/.test(protocol) && pathname.endsWith('/');
  return isSite && href === origin + pathname ? href : null;
}
