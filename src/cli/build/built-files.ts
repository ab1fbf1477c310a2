import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a built site, from its folder, with forward slashes, in a fixed order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
