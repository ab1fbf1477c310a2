import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-gz-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const long = '巡察整改进展情况通报\n'.repeat(200);

it('puts a gzip copy beside each larger file of text, and beside no other', async () => {
  for (const name of ['index.html', 'page.js', 'items.jsonl', 'catalogue.gz', 'notice.pdf']) {
    writeFileSync(join(folder, name), long);
  }
  writeFileSync(join(folder, 'short.html'), '短');
  await precompress(folder);
  const copies = readdirSync(folder).filter((name) => /\..*\.gz$/.test(name));
  expect(copies.sort()).toEqual(['index.html.gz', 'items.jsonl.gz', 'page.js.gz']);
  const packed = readFileSync(join(folder, 'index.html.gz'));
  expect(gunzipSync(packed).toString('utf8')).toBe(long);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(long);
});

it('gives the same bytes each time', async () => {
  const path = join(folder, 'index.html');
  writeFileSync(path, long);
  await precompress(folder);
  const first = readFileSync(`${path}.gz`);
  await precompress(folder);
  expect(readFileSync(`${path}.gz`).equals(first)).toBe(true);
});
