import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/**
 * A digest of what a build makes files with, what they say aside: these files, all files of these
 * folders, this program's libraries, and the words that Node's ICU knows.
 */
export function filesDigest(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.icu ?? '');
  for (const file of [...paths, join(projectRoot, 'package-lock.json')].flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
