import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ZipInWaiting } from './zip-in-waiting.ts';

const work = mkdtempSync(join(tmpdir(), 'tongbao-zip-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('finds out before anything is made that there is no place for it', () => {
  writeFileSync(join(work, 'file'), '');
  const within = join(work, 'file', 'site.zip');
  expect(() => new ZipInWaiting(within)).toThrow(`没有完成：“${within}”那里写不进去：`);
  mkdirSync(join(work, 'folder.zip'));
  expect(() => new ZipInWaiting(join(work, 'folder.zip'))).toThrow('是一个文件夹');
  expect(readdirSync(work).toSorted()).toEqual(['file', 'folder.zip']);
});

it('says that the site is new where only the zip could not be replaced', () => {
  const [site, target] = [join(work, 'site'), join(work, 'site.zip')];
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<p>通报</p>');
  const zip = new ZipInWaiting(target);
  zip.pack(site);
  expect(existsSync(target)).toBe(false);
  mkdirSync(target);
  expect(() => zip.takePlace()).toThrow(/^网站已经更新，压缩包“.*site\.zip”还是旧的。没有完成：/);
  zip.clearUp();
  expect(readdirSync(work).filter((name) => name.includes('.building-'))).toEqual([]);
});
