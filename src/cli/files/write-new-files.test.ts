import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../diagnostics/failure.ts';
import { setAside, writeNewFiles } from './write-new-files.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-write-'));
  folder = join(root, 'content');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('writeNewFiles', () => {
  it('writes files and the folders they need', () => {
    writeNewFiles(folder, [
      { path: 'shili/2025/notice.md', text: '通报' },
      { path: 'shili/2025/items/01.md', text: '事项' },
    ]);
    expect(readFileSync(join(folder, 'shili/2025/items/01.md'), 'utf8')).toBe('事项');
  });

  it.each(['../x.md', 'shili/../../x.md', '..', '.', '', '/etc/x.md', '../content-2/x.md'])(
    'refuses %j and writes nothing',
    (path) => {
      expect(() =>
        writeNewFiles(folder, [
          { path: 'a.md', text: '' },
          { path, text: '' },
        ]),
      ).toThrow(Failure);
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it('refuses a file that is there, and writes nothing', () => {
    writeNewFiles(folder, [{ path: 'b.md', text: '旧' }]);
    expect(() =>
      writeNewFiles(folder, [
        { path: 'a.md', text: '新' },
        { path: 'b.md', text: '新' },
      ]),
    ).toThrow(Failure);
    expect(readdirSync(folder)).toEqual(['b.md']);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('旧');
  });

  it('does not write through a linked folder that leads elsewhere', () => {
    mkdirSync(folder);
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(folder, 'shili'));
    expect(() => writeNewFiles(folder, [{ path: 'shili/a.md', text: '' }])).toThrow(Failure);
    expect(() => writeNewFiles(folder, [{ path: 'shili/b/a.md', text: '' }])).toThrow(Failure);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  it('does not write through a link that leads to no file', () => {
    mkdirSync(folder);
    symlinkSync(join(root, 'outside.md'), join(folder, 'a.md'));
    expect(() => writeNewFiles(folder, [{ path: 'a.md', text: '' }])).toThrow();
    expect(existsSync(join(root, 'outside.md'))).toBe(false);
  });
});

describe('setAside', () => {
  it('finds a free name that is not read', () => {
    mkdirSync(join(folder, 'shili/2025'), { recursive: true });
    expect(setAside(folder, 'shili/2025')).toBe(join(folder, 'shili/.2025.1'));
    mkdirSync(join(folder, 'shili/2025'));
    writeFileSync(join(folder, 'shili/2025/notice.md'), '二');
    expect(setAside(folder, 'shili/2025')).toBe(join(folder, 'shili/.2025.2'));
    expect(readFileSync(join(folder, 'shili/.2025.2/notice.md'), 'utf8')).toBe('二');
    expect(readdirSync(join(folder, 'shili')).toSorted()).toEqual(['.2025.1', '.2025.2']);
  });

  it('does nothing where nothing is', () => {
    expect(setAside(folder, 'shili')).toBeNull();
  });

  it('moves nothing outside the folder', () => {
    mkdirSync(folder);
    writeFileSync(join(root, 'x.md'), '');
    expect(() => setAside(folder, '../x.md')).toThrow(Failure);
    expect(readdirSync(root).toSorted()).toEqual(['content', 'x.md']);
  });
});
