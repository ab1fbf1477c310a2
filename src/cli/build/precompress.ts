import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { builtFiles, isWorthPacking } from './built-files.ts';

/** So many files are read and packed at a time. */
const atOnce = 16;

const pack = promisify(gzip);

/**
 * Puts beside each larger file of text its gzip form, with .gz behind its name, for servers that
 * send it in place of the file (gzip_static of nginx). The same files give the same bytes.
 */
export async function precompress(folder: string): Promise<void> {
  const work = builtFiles(folder).values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of work) await packFile(join(folder, path));
    }),
  );
}

async function packFile(path: string): Promise<void> {
  if (!isWorthPacking(path, (await stat(path)).size)) return;
  const packed = await pack(await readFile(path), { level: constants.Z_BEST_COMPRESSION });
  await writeFile(`${path}.gz`, packed);
}
