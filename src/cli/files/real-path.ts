import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** The path with its links followed, as far as it exists. */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

/** True if a path is a folder or lies in it, wherever links on the way lead. */
export function isWithin(path: string, folder: string): boolean {
  const within = relative(realPath(folder), realPath(path));
  return !within.startsWith('..') && !isAbsolute(within);
}
