import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../main.ts';

let root: string;
let content: string;
let output: string;
let errors: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-import-'));
  content = join(root, 'content');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const notice = (title: string) => `示例医院关于整改情况的通报
一、反馈问题整改情况
（1）${title}
一是增加窗口。
二、下一步打算
再接再厉。
`;

/** Imports texts by their file names. */
async function importFiles(texts: Record<string, string>, ...options: string[]) {
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(root, name);
    writeFileSync(file, text);
    return file;
  });
  output = '';
  errors = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  try {
    return await main(['import', ...files, '--issuer', 'shili', '--content', content, ...options]);
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const importOne = (title: string, ...options: string[]) =>
  importFiles({ 'a.txt': notice(title) }, ...options);
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const namesIn = (path: string) => readdirSync(join(content, path)).toSorted();

describe('an import over an earlier one', () => {
  beforeEach(async () => {
    expect(await importOne('排队久的问题')).toBe(0);
  });

  it('is refused, and done with --force, which keeps the older files beside', async () => {
    expect(await importOne('停车难的问题')).toBe(2);
    expect(errors).toContain('加上 --force');
    expect(read('shili/a/items/01.md')).toContain('排队久');
    expect(await importOne('停车难的问题', '--force')).toBe(0);
    expect(read('shili/a/items/01.md')).toContain('停车难');
    expect(read('shili/a/.items.1/01.md')).toContain('排队久');
    expect(namesIn('shili/a')).toEqual(['.items.1', '.notice.md.1', 'items', 'notice.md']);
  });

  it.each(['deleted', 'renamed'])('is so where notice.md was %s', async (how) => {
    const path = join(content, 'shili/a/notice.md');
    if (how === 'deleted') rmSync(path);
    else renameSync(path, `${path}.old`);
    expect(await importOne('停车难的问题')).toBe(2);
    expect(errors).toContain('加上 --force');
    expect(await importOne('停车难的问题', '--force')).toBe(0);
    expect(errors).toBe('');
    expect(read('shili/a/items/01.md')).toContain('停车难');
    expect(read('shili/a/.items.1/01.md')).toContain('排队久');
  });

  it('is so where items was deleted', async () => {
    rmSync(join(content, 'shili/a/items'), { recursive: true });
    expect(await importOne('停车难的问题', '--force')).toBe(0);
    expect(namesIn('shili/a')).toEqual(['.notice.md.1', 'items', 'notice.md']);
  });

  it('changes nothing where one of several is refused', async () => {
    const both = { 'b.txt': notice('停车难的问题'), 'a.txt': notice('停车难的问题') };
    expect(await importFiles(both)).toBe(2);
    expect(namesIn('shili')).toEqual(['a', 'issuer.md']);
  });

  it('puts the older files back where writing fails, and leaves none of its own', async () => {
    const before = read('shili/a/notice.md');
    // No folder can be made where a file stands.
    writeFileSync(join(content, 'shili/b'), '');
    const both = { 'a.txt': notice('停车难的问题'), 'b.txt': notice('停车难的问题') };
    expect(await importFiles(both, '--force')).toBe(2);
    expect(errors).not.toBe('');
    expect(namesIn('shili')).toEqual(['a', 'b', 'issuer.md']);
    expect(namesIn('shili/a')).toEqual(['items', 'notice.md']);
    expect(read('shili/a/notice.md')).toBe(before);
    expect(read('shili/a/items/01.md')).toContain('排队久');
  });
});

it('leaves nothing half-made where writing fails', async () => {
  mkdirSync(dirname(join(content, 'shili/x')), { recursive: true });
  writeFileSync(join(content, 'shili/b'), '');
  const both = { 'a.txt': notice('停车难的问题'), 'b.txt': notice('停车难的问题') };
  expect(await importFiles(both)).toBe(2);
  expect(namesIn('shili')).toEqual(['b']);
});

it('does not write through a link that leads to no file, nor removes it', async () => {
  mkdirSync(join(content, 'shili'), { recursive: true });
  symlinkSync(join(root, 'outside.md'), join(content, 'shili/issuer.md'));
  expect(await importOne('停车难的问题')).toBe(2);
  expect(existsSync(join(root, 'outside.md'))).toBe(false);
  expect(namesIn('shili')).toEqual(['issuer.md']);
});

describe('commands in its messages', () => {
  it('name the content folder', async () => {
    expect(await importOne('停车难的问题')).toBe(0);
    expect(output).toContain(`再运行 npx tongbao check --content ${content}。`);
  });

  it('can be typed where the folder has a space in its name', async () => {
    content = join(root, '通报 内容');
    expect(await importOne('停车难的问题')).toBe(0);
    expect(output).toContain(`npx tongbao check --content "${content}"`);
  });

  it('say how to write a notice in which no items were found', async () => {
    expect(await importFiles({ 'a.txt': '我院召开动员会\n会议要求，抓好落实。\n' })).toBe(1);
    expect(output).toContain(`npx tongbao new notice shili/a --content ${content}”`);
    expect(output).toContain(`npx tongbao new item shili/a --content ${content}”`);
    expect(output).toContain('README');
    expect(output).not.toContain('content 文件夹里其他通报');
  });
});
