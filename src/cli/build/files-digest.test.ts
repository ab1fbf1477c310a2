import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { filesDigest } from './files-digest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-digest-'));
  writeFileSync(join(folder, 'a.ts'), '一');
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

it('changes with what a file says, and with a new file', () => {
  const first = filesDigest([folder]);
  expect(filesDigest([folder])).toBe(first);
  writeFileSync(join(folder, 'a.ts'), '一二');
  const second = filesDigest([folder]);
  writeFileSync(join(folder, 'b.ts'), '');
  expect(new Set([first, second, filesDigest([folder])]).size).toBe(3);
});

it('does not change with tests, which make nothing', () => {
  const before = filesDigest([folder]);
  writeFileSync(join(folder, 'a.test.ts'), '一');
  expect(filesDigest([folder])).toBe(before);
});

it('reads a file once, however often it is asked for', () => {
  const read = vi.spyOn(fs, 'readFileSync');
  syncBuiltinESMExports();
  const first = filesDigest([folder]);
  expect(filesDigest([join(folder, 'a.ts'), folder])).not.toBe(first);
  expect(read.mock.calls.filter(([path]) => path === join(folder, 'a.ts'))).toHaveLength(1);
});
