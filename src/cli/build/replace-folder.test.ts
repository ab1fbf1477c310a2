import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../diagnostics/failure.ts';
import { FolderInWaiting, recover, siteMark } from './replace-folder.ts';

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-replace-'));
  target = join(root, 'dist');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Puts a built site into a folder, told apart by its home page. */
function site(folder: string, home: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, siteMark), '[]');
  writeFileSync(join(folder, 'index.html'), home);
}

function home(): string {
  return readFileSync(join(target, 'index.html'), 'utf8');
}

describe('a fresh folder', () => {
  it('takes the place of the last site and leaves nothing beside it', () => {
    site(target, 'old');
    writeFileSync(join(target, 'gone.html'), '');
    const waiting = new FolderInWaiting(target);
    site(waiting.path, 'new');
    expect(home()).toBe('old');
    waiting.takePlace();
    expect(home()).toBe('new');
    expect(existsSync(join(target, 'gone.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('takes its place where there was none, or an empty one', () => {
    for (const prepare of [() => {}, () => mkdirSync(target)]) {
      rmSync(target, { recursive: true, force: true });
      prepare();
      const waiting = new FolderInWaiting(target);
      site(waiting.path, 'new');
      waiting.takePlace();
      expect(home()).toBe('new');
    }
    const deep = new FolderInWaiting(join(root, 'a/b/dist'));
    expect(existsSync(deep.path)).toBe(true);
  });

  it('leaves the last site as it was when it is abandoned', () => {
    site(target, 'old');
    const waiting = new FolderInWaiting(target);
    writeFileSync(join(waiting.path, 'index.html'), 'half');
    waiting.abandon();
    expect(home()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('can be read by a web server', () => {
    const waiting = new FolderInWaiting(target);
    expect(statSync(waiting.path).mode & 0o777).toBe(0o755);
  });
});

describe('a folder of someone else', () => {
  it('is refused', () => {
    mkdirSync(target);
    writeFileSync(join(target, '论文.docx'), '');
    expect(() => new FolderInWaiting(target)).toThrow(Failure);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(target)).toEqual(['论文.docx']);
  });

  it('is refused where it is a file', () => {
    writeFileSync(target, 'x');
    expect(() => new FolderInWaiting(target)).toThrow(Failure);
    expect(readFileSync(target, 'utf8')).toBe('x');
  });
});

it('names the folder as it was written where none can be put', () => {
  writeFileSync(target, '');
  const within = join(target, 'site');
  expect(() => new FolderInWaiting(within)).toThrow(`没有完成：“${within}”那里写不进去：`);
});

describe('a swap that fails', () => {
  it('leaves the last site in its place', () => {
    site(target, 'old');
    const waiting = new FolderInWaiting(target);
    rmSync(waiting.path, { recursive: true });
    expect(() => waiting.takePlace()).toThrow('ENOENT');
    expect(home()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('a link as the target', () => {
  it('stays a link, and what it leads to is replaced', () => {
    const published = join(root, 'published');
    site(published, 'old');
    symlinkSync(published, target);
    const waiting = new FolderInWaiting(target);
    site(waiting.path, 'new');
    waiting.takePlace();
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('new');
  });
});

describe('after a kill', () => {
  /** The state between the two renames: the old site aside, the new one not yet in place. */
  function killedBetweenRenames(): void {
    site(target, 'old');
    const waiting = new FolderInWaiting(target);
    site(waiting.path, 'new');
    renameSync(target, `${target}.previous`);
  }

  it('the last whole site comes back', () => {
    killedBetweenRenames();
    recover(target);
    expect(home()).toBe('old');
    expect(existsSync(`${target}.previous`)).toBe(false);
  });

  it('the last whole site comes back with the next build, before that is done', () => {
    killedBetweenRenames();
    const waiting = new FolderInWaiting(target);
    expect(home()).toBe('old');
    site(waiting.path, 'newer');
    waiting.takePlace();
    expect(home()).toBe('newer');
  });

  it('the new site stays, if it was in place', () => {
    site(target, 'new');
    site(`${target}.previous`, 'old');
    recover(target);
    expect(home()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('a folder of somebody that has the name of ours is left alone, and a build refused', () => {
    site(target, 'new');
    mkdirSync(`${target}.previous`);
    writeFileSync(join(`${target}.previous`, '论文.docx'), '');
    recover(target);
    expect(() => new FolderInWaiting(target)).toThrow(Failure);
    expect(existsSync(join(`${target}.previous`, '论文.docx'))).toBe(true);
    expect(home()).toBe('new');
  });

  it('nothing happens where nothing was', () => {
    recover(target);
    expect(readdirSync(root)).toEqual([]);
  });

  it('folders of dead processes are removed, those of running ones stay', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(root, `dist.building-${dead}-abcdef`));
    mkdirSync(join(root, `dist.building-${process.pid}-abcdef`));
    mkdirSync(join(root, `other.building-${dead}-abcdef`));
    mkdirSync(join(root, 'dist.building-plans'));
    const waiting = new FolderInWaiting(target);
    waiting.abandon();
    expect(readdirSync(root).toSorted()).toEqual([
      `dist.building-${process.pid}-abcdef`,
      'dist.building-plans',
      `other.building-${dead}-abcdef`,
    ]);
  });
});
