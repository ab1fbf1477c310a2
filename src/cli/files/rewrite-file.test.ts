import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Rewrite, rewriteFiles } from './rewrite-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-rewrite-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file that says one thing, and is to say another. */
function rewriteOf(name: string): Rewrite {
  const file = join(folder, name);
  writeFileSync(file, `${name}原来的`);
  return { file, before: Buffer.from(`${name}原来的`), after: Buffer.from(`${name}新的`) };
}

const texts = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

it('puts all texts in their places, and leaves nothing beside them', () => {
  rewriteFiles([rewriteOf('01.md'), rewriteOf('02.md')]);
  expect(texts()).toEqual(['01.md新的', '02.md新的']);
});

it('puts none in its place where one file says something else by then', () => {
  const rewrites = [rewriteOf('01.md'), rewriteOf('02.md')];
  writeFileSync(join(folder, '02.md'), '别人改的');
  expect(() => rewriteFiles(rewrites)).toThrow(/02\.md”又被改过/);
  expect(texts()).toEqual(['01.md原来的', '别人改的']);
});

it('puts back what was in its place where another cannot take its own', () => {
  const first = rewriteOf('01.md');
  const isFolder = join(folder, '02.md');
  const rewrites = [
    first,
    {
      ...first,
      file: isFolder,
      get before() {
        return replaced();
      },
    },
  ];
  let asked = 0;
  /** The file becomes a folder once it was compared. */
  function replaced(): Buffer {
    asked += 1;
    if (asked > 1) return Buffer.from('');
    rmSync(isFolder);
    mkdirSync(isFolder);
    return Buffer.from('原来的');
  }
  writeFileSync(isFolder, '原来的');
  expect(() => rewriteFiles(rewrites)).toThrow();
  expect(readFileSync(first.file, 'utf8')).toBe('01.md原来的');
  expect(readdirSync(folder)).toEqual(['01.md', '02.md']);
});
