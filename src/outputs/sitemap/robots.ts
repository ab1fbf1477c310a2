/** What robots.txt follows from. */
export interface RobotsTerms {
  /** The base path, with a slash at both ends. */
  base: string;
  /** The beginning of every address of results of a search. */
  search: string;
  /** Whole address of the sitemap; null where the site's own is not known. */
  sitemap: string | null;
  /** True for the site of the hospital's own staff. */
  staff: boolean;
}

/**
 * robots.txt (RFC 9309): search engines may read everything but the results of searches, which are
 * endless; of the staff's site, nothing. They ask a server's root for it and no other folder, so
 * under a base path it says what to do with it.
 */
export function robotsText({ base, search, sitemap, staff }: RobotsTerms): string {
  const lines = [
    ...(base === '/'
      ? []
      : [
          `# 搜索引擎只读域名根目录下的 robots.txt，不读 ${base} 里的这一份：`,
          '# 请把下面几行并入域名根目录下的 robots.txt。',
        ]),
    'User-agent: *',
    `Disallow: ${staff ? base : search}`,
    ...(sitemap && !staff ? ['', `Sitemap: ${sitemap}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
