/*
 * Uploads a built site to storage that speaks S3 (阿里云 OSS、腾讯云 COS、MinIO …) by rclone, in an
 * order in which no page ever names what is not there yet:
 *
 *   npx node deploy/s3/upload.ts dist oss:bucket
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFiles } from '../site-files.ts';
import { uploadGroups } from './upload-groups.ts';

const [folder = '', target = ''] = process.argv.slice(2);
if (!folder || !/:./.test(target)) {
  console.error('用法：npx node deploy/s3/upload.ts 网站的文件夹 rclone的远端名:存储桶');
  process.exit(2);
}

/** A reader's page that was opened earlier may still ask for parts of the last build. */
const keepOldParts = '30d';

const { groups, own } = uploadGroups(siteFiles(folder));
const work = mkdtempSync(join(tmpdir(), 'tongbao-upload-'));
// However it ends: rclone() may end the program.
process.on('exit', () => rmSync(work, { recursive: true }));

const there = listed();
refuseForeign(there);
for (const { name, headers, paths } of groups) {
  console.log(`上传${name}：${paths.length} 个`);
  const sent = headers.flatMap((header) => ['--header-upload', header]);
  // The date of a build says nothing: what is the same is not sent again.
  rclone('copy', folder, target, '--files-from-raw', list(paths), '--checksum', ...sent);
}
const old = new Set(listed('--min-age', keepOldParts));
const isPart = (path: string) => /^(?:_astro|pagefind)\//.test(path);
const gone = there.filter((path) => !own.has(path) && (!isPart(path) || old.has(path)));
// An empty list would be no list at all.
if (gone.length > 0) rclone('delete', target, '--files-from-raw', list(gone));
console.log(`上传完了，删去了 ${gone.length} 个不再有的文件`);

/** What is not of this site would be removed. */
function refuseForeign(there: readonly string[]): void {
  if (there.length === 0 || there.includes('data/notices.json')) return;
  console.error(`${target} 里有别的文件，不是本程序生成的网站，不能覆盖。请另用一个存储桶或目录。`);
  process.exit(2);
}

/** Paths of what is in the storage. */
function listed(...options: string[]): string[] {
  const lines = rclone('lsf', target, '--recursive', '--files-only', ...options);
  return lines.split('\n').filter(Boolean);
}

/** Writes paths where rclone reads them, each as it is. */
function list(paths: readonly string[]): string {
  const file = join(work, 'paths');
  writeFileSync(file, `${paths.join('\n')}\n`);
  return file;
}

/** Gives what rclone printed; ends here if it did not succeed. */
function rclone(...words: string[]): string {
  const { status, stdout, error } = spawnSync('rclone', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  });
  if (status === 0) return stdout;
  console.error(error ? '没有找到 rclone，请先安装。' : 'rclone 没有成功，网站可能只传了一部分。');
  process.exit(1);
}
