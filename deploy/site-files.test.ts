import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
/** A line of a stack trace. */
const stack = /^ {4}at /m;

function run(program: string, ...words: string[]) {
  return spawnSync(process.execPath, [here + program, ...words], { encoding: 'utf8' });
}

it.each([
  ['prove.ts', 'https://www.example.cn/', here],
  ['s3/upload.ts', here, 'oss:bucket'],
])('%s says so where a folder is no built site', (program, ...words) => {
  const { status, stderr } = run(program, ...words);
  expect(status).toBe(2);
  expect(stderr).toContain(`文件夹 ${here} 里应有生成好的网站`);
  expect(stderr).not.toMatch(stack);
});

it('prove.ts says so where nothing answers', () => {
  const site = mkdtempSync(join(tmpdir(), 'tongbao-site-'));
  for (const name of ['index.html', '404.html']) writeFileSync(join(site, name), '');
  const { status, stderr } = run('prove.ts', 'http://127.0.0.1:9/', site);
  rmSync(site, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toContain('没有连上');
  expect(stderr).not.toMatch(stack);
});
