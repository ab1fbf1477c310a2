import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../diagnostics/failure.ts';
import { currentContent, provideContent } from './current-content.ts';
import { ContentReading, readContent } from './read-content.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-loader-'));
  folder = join(root, 'content');
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const good = {
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': '---\ntitle: 通报\n---\n::items[01]\n',
  'shili/2025/items/01.md': '---\ntitle: 针对“示例”问题\n---\n一是立规矩。\n',
};

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What is said: path, rule, severity, message. */
function findings(): string[] {
  return readContent(folder).diagnostics.map(({ file, line, rule, severity, message }) => {
    expect(file.startsWith(folder)).toBe(true);
    const path = file.slice(folder.length + 1);
    return `${path}${line === null ? '' : `:${line}`} ${severity} [${rule}] ${message}`;
  });
}

describe('readContent', () => {
  it('reads a folder whole', () => {
    write({ ...good, 'site.md': '---\ntitle: 示例站\n---\n' });
    const { content, diagnostics } = readContent(folder);
    expect(diagnostics).toEqual([]);
    expect(content.site.title).toBe('示例站');
    expect(content.issuers[0]?.notices[0]?.items[0]?.paragraphs[0]?.text).toBe('一是立规矩。');
    expect(content.issuers[0]?.notices[0]?.file).toBe(join(folder, 'shili/2025/notice.md'));
  });

  it('refuses a folder that is not there, or is a file', () => {
    expect(() => readContent(join(root, 'nothing'))).toThrow(Failure);
    write(good);
    expect(() => readContent(join(folder, 'shili/issuer.md'))).toThrow(Failure);
  });

  it('tells an empty folder', () => {
    expect(findings()).toEqual([expect.stringContaining('error [content-folder]')]);
  });

  it('warns of stray files and folders, and publishes without them', () => {
    write({
      ...good,
      '说明.docx': '',
      'shili/logo.png': '',
      'shili/2025/notice.md.bak': '',
      'shili/2025/items/02.docx': '',
      'shili/2025/items/old/03.md': '',
      'shili/2025/pictures/x.png': '',
    });
    expect(findings()).toEqual([
      '说明.docx warning [content-folder] 这里应只有 site.md 和文件夹；这一个不会发布',
      'shili/logo.png warning [content-folder] 这里应只有 issuer.md 和文件夹；这一个不会发布',
      'shili/2025/notice.md.bak warning [content-folder] 这里应只有 notice.md 和文件夹；这一个不会发布',
      'shili/2025/pictures warning [content-folder] 这里应只有文件夹 items、attachments；这一个不会发布',
      'shili/2025/items/02.docx warning [content-folder] 这里应只有“编号.md”文件，每个整改事项一个；这一个不会发布',
      'shili/2025/items/old warning [content-folder] 这里应只有“编号.md”文件，每个整改事项一个；这一个不会发布',
    ]);
  });

  it('passes over what computers leave behind', () => {
    write({
      ...good,
      '.DS_Store': '',
      '.git/config': '',
      'shili/Thumbs.db': '',
      'shili/2025/items/.01.md.swp': '',
    });
    expect(findings()).toEqual([]);
  });

  it('does not follow links', () => {
    write(good);
    const outside = join(root, 'outside');
    mkdirSync(join(outside, '2024'), { recursive: true });
    writeFileSync(join(outside, 'secret.md'), good['shili/2025/items/01.md']);
    writeFileSync(join(outside, 'issuer.md'), good['shili/issuer.md']);
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'shili/2025/items/02.md'));
    symlinkSync(join(outside, 'issuer.md'), join(folder, 'site.md'));
    mkdirSync(join(folder, 'shili/2025/attachments'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'shili/2025/attachments/a.pdf'));
    write({
      'shili/2025/notice.md':
        '---\ntitle: 通报\nattachments: [{ file: a.pdf, title: 原文 }]\n---\n::items[01]\n',
    });
    expect(findings().map((line) => line.split('] ')[0])).toEqual([
      'linked warning [content-folder',
      'site.md warning [content-folder',
      'shili/2025/items/02.md warning [content-folder',
      'shili/2025/notice.md:3 error [attachment',
    ]);
    expect(readContent(folder).content.issuers.map(({ id }) => id)).toEqual(['shili']);
  });

  it('measures an attachment, whatever its bytes, and again when it has changed', () => {
    const file = 'shili/2025/attachments/原文.pdf';
    write({
      ...good,
      'shili/2025/notice.md':
        '---\ntitle: 通报\nattachments: [{ file: 原文.pdf, title: 原文 }]\n---\n::items[01]\n',
      [file]: new Uint8Array([0, 0xff, 0]),
    });
    expect(findings()).toEqual([]);
    const reading = new ContentReading(folder);
    const attached = () =>
      reading.read([file.split('/')]).content.issuers[0]?.notices[0]?.attachments[0]?.stored;
    // As sha256sum tells it.
    const sha256 = '2c8d07cd986f58eb210bd800133d6645c7340c59865377c8ea431cebca0b3113';
    expect(attached()).toEqual({ size: 3, sha256 });
    write({ [file]: new Uint8Array(3_000_000) });
    expect(attached()).toEqual({
      size: 3_000_000,
      sha256: '35bce4eae54ec8e6cc2868baa8d157914d6ae2858811b4cc0c078c94460fa26f',
    });
  });

  it('says that a file is in GBK, and tells its other faults all the same', () => {
    // “标题” in GBK as a key that there is not.
    const gbk = new Uint8Array([
      ...Buffer.from('---\n'),
      ...[0xb1, 0xea, 0xcc, 0xe2],
      ...Buffer.from(': x\n---\n'),
    ]);
    write({ ...good, 'shili/2025/items/01.md': gbk });
    expect(findings()).toEqual([
      'shili/2025/items/01.md error [encoding] 文件应是 UTF-8 编码；这个文件像是 GBK（GB18030）编码',
      'shili/2025/items/01.md:1 error [front-matter] 缺少“title”',
      'shili/2025/items/01.md:2 error [front-matter] 不认识的名称“标题”；这里可以写：number、label、title、status、deadline、history、topics、exceptions',
    ]);
  });

  it('says that a file is no text', () => {
    write({ ...good, 'shili/2025/items/01.md': new Uint8Array([0x89, 0x50, 0, 0, 0xff]) });
    expect(findings()[0]).toBe(
      'shili/2025/items/01.md error [encoding] 文件应是 UTF-8 编码的文字；这个文件不是文字，或者已经损坏',
    );
  });

  it('reads what Notepad calls Unicode', () => {
    const text = good['shili/2025/items/01.md'].replaceAll('\n', '\r\n');
    write({
      ...good,
      'shili/2025/items/01.md': new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
      'shili/issuer.md': `\ufeff${good['shili/issuer.md']}`,
    });
    expect(findings()).toEqual([]);
    expect(readContent(folder).content.issuers[0]?.name).toBe('示例医院');
  });
});

describe('currentContent', () => {
  it('is what was provided last, not read again', () => {
    write(good);
    const loaded = readContent(folder);
    provideContent(folder, loaded);
    write({ 'shili/issuer.md': '---\nname: 示例二院\n---\n' });
    expect(currentContent()).toEqual({ folder, content: loaded.content });
    expect(currentContent().content).toBe(loaded.content);
    provideContent(folder, readContent(folder));
    expect(currentContent().content.issuers[0]?.name).toBe('示例二院');
  });
});
