import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zipFolder } from './zip-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'tongbao-zip-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

const files: Readonly<Record<string, string>> = {
  'index.html': '<p>通报</p>'.repeat(1000),
  'shili/2025/attachments/意见采纳情况.txt': '采纳',
  'shili/2025/index.html': '',
};

function write(): string {
  const folder = join(work, 'site');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const day = new Date('2026-03-04T05:06:08Z');

it('holds every file under its path, in UTF-8, with forward slashes', () => {
  const target = join(work, 'site.zip');
  zipFolder(write(), target, day);
  const bytes = readFileSync(target);
  const found = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    Buffer.from(content).toString('utf8'),
  ]);
  expect(Object.fromEntries(found)).toEqual(files);
  // The flag without which old programs take names for GBK or code page 437.
  const header = bytes.indexOf('shili/2025/attachments/意见采纳情况.txt') - 30;
  expect(bytes.readUInt16LE(header + 6) & 0x800).toBe(0x800);
  // And the system of its making, in the list at its end, without which unzip does so all the same.
  expect(bytes[bytes.indexOf('PK\x01\x02', 0, 'latin1') + 5]).toBe(3);
});

it('has the same bytes for the same files and date, and shows the clock of Shanghai', () => {
  const folder = write();
  const [one, two] = [join(work, 'one.zip'), join(work, 'two.zip')];
  zipFolder(folder, one, day);
  zipFolder(folder, two, day);
  const bytes = readFileSync(one);
  expect(readFileSync(two).equals(bytes)).toBe(true);
  // 13:06:08 on 2026-03-04, as a zip writes it.
  expect(bytes.readUInt16LE(10)).toBe((13 << 11) | (6 << 5) | (8 / 2));
  expect(bytes.readUInt16LE(12)).toBe((46 << 9) | (3 << 5) | 4);
});

it('is not written over a file that is there', () => {
  const target = join(work, 'site.zip');
  writeFileSync(target, '重要');
  expect(() => zipFolder(write(), target, day)).toThrow('EEXIST');
  expect(readFileSync(target, 'utf8')).toBe('重要');
});
