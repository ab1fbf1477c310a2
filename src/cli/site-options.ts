import { Failure } from '../diagnostics/failure.ts';
import { type Call, textOption } from './verb.ts';

/** Where the built site lies and under which address it is served. */
export interface SiteOptions {
  /** Folder of the built site. */
  out: string;
  /** Base path, with a slash at both ends. */
  base: string;
  /** Whole address of the web server, such as https://www.example.cn; null if not told. */
  site: string | null;
}

/** The options that `siteOptions` reads. */
export const siteOptionNames = {
  out: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
} as const;

/** Reads `--out`, `--base` and `--site`. */
export function siteOptions(call: Call): SiteOptions {
  const base = textOption(call, 'base', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Failure(
      `--base 应是以“/”开头和结尾的路径，只用英文字母、数字和 . _ ~ -，例如 /zhenggai/；现在写的是“${base}”。`,
    );
  }
  const written = textOption(call, 'site', '');
  const site = written === '' ? null : originOf(written);
  if (written !== '' && site === null) {
    throw new Failure(
      `--site 应只写网站的域名，例如 https://www.example.cn（后面的路径写在 --base 里）；现在写的是“${written}”。`,
    );
  }
  return { out: textOption(call, 'out', 'dist'), base, site };
}

/**
 * The address of a whole server; null for any other: what lies below it is told by --base, and a
 * password would stand on every page.
 */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, username, password, pathname, search, hash } = new URL(address);
  const isWhole = username + password === '' && pathname + search + hash === '/';
  return /^https?:$/.test(protocol) && isWhole ? origin : null;
}
