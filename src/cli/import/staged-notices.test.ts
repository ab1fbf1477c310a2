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
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Picture } from '../../importer/block.ts';
import type { Imported } from '../../importer/make-notice.ts';
import { importText } from '../../importer/testing.ts';
import { StagedNotices } from './staged-notices.ts';

let root: string;
let content: string;
let staged: StagedNotices;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-staged-'));
  content = join(root, 'content');
  staged = new StagedNotices(content, 'shili');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const pictures = (...words: string[]): Picture[] =>
  words.map((word, index) => ({
    name: `image${index + 1}.png`,
    bytes: new TextEncoder().encode(word),
    line: 1,
  }));
const notice = (id: string, shown: Picture[] = []): Imported => ({
  ...importText(
    '关于整改情况的通报\n一、整改情况\n（1）排队久的问题\n一是增加窗口。\n',
    `${id}.txt`,
  ),
  pictures: shown,
});
const issuerFile = { path: 'shili/issuer.md', text: '---\nname: 示例医院\n---\n' };
const read = (path: string) => readFileSync(join(content, 'shili', path), 'utf8');
const namesIn = (path: string) => readdirSync(join(content, 'shili', path)).toSorted();
function write(path: string, text: string): void {
  const file = join(content, 'shili', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

it('shows nothing of a notice before it takes its place, and nothing of its own after that', () => {
  staged.add(notice('a'));
  expect(namesIn('').filter((name) => !name.startsWith('.'))).toEqual([]);
  expect(staged.place(issuerFile)).toEqual({
    notices: [join(content, 'shili/a')],
    setAside: [],
  });
  staged.abandon();
  expect(namesIn('')).toEqual(['a', 'issuer.md']);
  expect(namesIn('a')).toEqual(['items', 'notice.md']);
});

it('leaves nothing of what it abandons, nor the folders it made', () => {
  staged.add(notice('a'));
  staged.abandon();
  expect(existsSync(content)).toBe(false);
});

it('sets what was there aside whole and keeps its attachments in place', () => {
  write('a/notice.md', '旧');
  write('a/items/07.md', '旧');
  write('a/attachments/原件.pdf', '原件');
  write('a/attachments/image1.png', '盖章');
  staged.add(notice('a', pictures('另一张', '新的')));
  expect(staged.place(null).setAside).toEqual([join(content, 'shili/.a.1')]);
  staged.abandon();
  expect(namesIn('a')).toEqual(['attachments', 'items', 'notice.md']);
  expect(namesIn('a/items')).toEqual(['01.md']);
  expect(namesIn('a/attachments')).toEqual(['image1.png', 'image2.png', '原件.pdf'].toSorted());
  expect(read('a/attachments/image1.png')).toBe('盖章');
  expect(read('a/attachments/image2.png')).toBe('新的');
  expect(read('.a.1/items/07.md')).toBe('旧');
  expect(read('.a.1/attachments/原件.pdf')).toBe('原件');
});

it('puts all back where one cannot take its place', () => {
  write('a/notice.md', '旧');
  staged.add(notice('a'));
  staged.add(notice('b'));
  // A link to nothing: no folder can be moved there.
  symlinkSync(join(root, 'nowhere'), join(content, 'shili/b'));
  expect(() => staged.place(issuerFile)).toThrow();
  staged.abandon();
  expect(namesIn('')).toEqual(['a', 'b']);
  expect(namesIn('a')).toEqual(['notice.md']);
  expect(read('a/notice.md')).toBe('旧');
  expect(existsSync(join(root, 'nowhere'))).toBe(false);
});

it('does not write to where a linked folder leads', () => {
  mkdirSync(content);
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(content, 'shili'));
  expect(() => staged.add(notice('a'))).toThrow('不在内容文件夹');
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

it('writes no picture outside its folder', () => {
  const [picture] = pictures('图');
  if (!picture) throw new Error('no picture');
  const wrong = notice('a', [{ ...picture, name: '../../../../x.png' }]);
  expect(() => staged.add(wrong)).toThrow('不在内容文件夹');
  staged.abandon();
  expect(readdirSync(root)).toEqual([]);
});
