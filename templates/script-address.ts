import { addressOf } from './address.ts';

/**
 * The address of a script of every page, such as page.js. A build names it by a digest and tells
 * where it is through the process, since Astro bundles pages apart (src/cli/build/page-scripts.ts).
 */
export function scriptAddress(name: string): string {
  const shared = globalThis as { [key: symbol]: unknown };
  const paths = shared[Symbol.for('tongbao.script-paths')] as Record<string, string> | undefined;
  return addressOf(paths?.[name] ?? name);
}
