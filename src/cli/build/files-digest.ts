import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The digests of files that were read, by path, size and time: fonts are large, and asked for again. */
const digests = new Map<string, Buffer>();

/**
 * A digest of what a build makes files with, what they say aside: these files, all files of these
 * folders but tests, this program's libraries, and the words that Node's ICU knows.
 */
export function filesDigest(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.icu ?? '');
  for (const file of [...paths, join(projectRoot, 'package-lock.json')].flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(digestOf(file));
  }
  return hash.digest('hex');
}

function digestOf(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  const key = `${file}\0${size}\0${mtimeMs}`;
  let digest = digests.get(key);
  if (!digest) {
    digest = createHash('sha256').update(readFileSync(file)).digest();
    digests.set(key, digest);
  }
  return digest;
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
