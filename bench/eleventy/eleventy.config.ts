import { readIssuers } from './content.ts';
import { commentWindow, contactBlock, titleOf } from './parts.ts';

/** What of Eleventy's configuration this site uses (Eleventy brings no types). */
interface Config {
  addGlobalData(name: string, value: () => unknown): void;
  addTemplateFormats(format: string): void;
  addFilter(name: string, filter: unknown): void;
  ignores: { add(path: string): void };
  addExtension(extension: string, options: { key: string }): void;
}

/** An Eleventy site of the pages that Tongbao builds, from the same content folder. */
export default function configure(config: Config) {
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  // The item pages, which are nearly all, exist twice: in JavaScript and in Liquid.
  const liquid = process.env['BENCH_TEMPLATES'] === 'liquid';
  config.ignores.add(liquid ? 'site/item.11ty.ts' : 'site/item.liquid');
  config.addFilter('titleOf', titleOf);
  config.addFilter('commentWindow', commentWindow);
  config.addFilter('contactBlock', contactBlock);
  const issuers = readIssuers(process.env['BENCH_CONTENT'] ?? '../../content');
  const notices = issuers.flatMap((issuer) => issuer.notices);
  config.addGlobalData('issuers', () => issuers);
  config.addGlobalData('notices', () => notices);
  config.addGlobalData('items', () => notices.flatMap(({ items }) => items));
  // Nothing lists pages through collections, so they need not be made.
  config.addGlobalData('eleventyExcludeFromCollections', () => true);
  return { dir: { input: 'site', output: '_site' } };
}
