import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { Failure } from '../../diagnostics/failure.ts';
import { builtFiles } from './built-files.ts';

/** What the usual form of a zip can hold; beyond that, old programs cannot open it. */
const most = { files: 65_535, bytes: 0xffff_ffff };

/**
 * Plain files that all may read. Of a zip made elsewhere, unzip would take the names to be in a code
 * page of old Windows, whatever the zip says.
 */
const madeOnUnix = { os: 3, attrs: 0o100644 << 16 };

/** The method of packing that every program knows (deflate). */
const deflate = 8;

/**
 * Writes all files of a folder to a zip, a file at a time; their names are paths from the folder,
 * in UTF-8. The same files and date give the same bytes.
 */
export function zipFolder(folder: string, target: string, date: Date): void {
  const paths = builtFiles(folder);
  refuseTooMuch(folder, paths);
  const mtime = dateInShanghai(date);
  const file = openSync(target, 'wx');
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      writeFileSync(file, bytes);
    });
    for (const path of paths) {
      const bytes = readFileSync(join(folder, path));
      const entry: ZipInputFile = {
        filename: path,
        size: bytes.length,
        crc: crc32(bytes),
        compression: deflate,
        mtime,
        ...madeOnUnix,
      };
      zip.add(entry);
      entry.ondata?.(null, deflateRawSync(bytes), true);
    }
    zip.end();
  } finally {
    closeSync(file);
  }
}

/** A zip holds no time zone, only what a clock shows; so it shows the same wherever it was made. */
function dateInShanghai(date: Date): Date {
  const clock = new Date(Math.max(date.getTime() + 8 * 3_600_000, Date.UTC(1980, 0)));
  return new Date(
    clock.getUTCFullYear(),
    clock.getUTCMonth(),
    clock.getUTCDate(),
    clock.getUTCHours(),
    clock.getUTCMinutes(),
    clock.getUTCSeconds(),
  );
}

function refuseTooMuch(folder: string, paths: readonly string[]): void {
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  if (paths.length <= most.files && bytes <= most.bytes) return;
  throw new Failure(
    `网站有 ${paths.length} 个文件、${Math.ceil(bytes / 2 ** 20)} MB，一个压缩包装不下（最多 65535 个文件、4096 MB）。请不用 --zip，直接复制网站的文件夹。`,
  );
}
