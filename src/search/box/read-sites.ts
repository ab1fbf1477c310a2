import { readFolderAddress } from '../../notice/schema/site-address.ts';

/**
 * The addresses of sites in an attribute, white space between them, relative to the page they stand
 * on; the folder of the script if there is none. What is no address of a site is told and left out.
 */
export function readSites(
  written: string,
  page: string,
  script: string,
): { sites: string[]; faults: string[] } {
  const sites = new Set<string>();
  const faults: string[] = [];
  for (const part of written.split(/\s+/).filter(Boolean)) {
    const site = readFolderAddress(part, page);
    if (site !== null) sites.add(site);
    else
      faults.push(
        `site 应是网站的地址，例如 https://www.example.cn/zhenggai/；现在写的是“${part}”。`,
      );
  }
  if (sites.size === 0) sites.add(new URL('.', script).href);
  return { sites: [...sites], faults };
}
