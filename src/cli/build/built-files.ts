import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Files of text. What is packed already, as the search index and pictures are, stays as it is. */
const text = new Set(['.css', '.csv', '.html', '.ics', '.js', '.json', '.jsonl', '.svg', '.xml']);

/** Smaller files fill one packet of the network as they are. */
const leastBytes = 1024;

/** True if a built file is to be sent packed: a file of text that is not small. */
export function isWorthPacking(path: string, bytes: number): boolean {
  return text.has(extname(path)) && bytes >= leastBytes;
}

/** Paths of all files of a built site, from its folder, with forward slashes, in a fixed order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
