import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import { readContent } from '../../loader/read-content.ts';
import { type Notice, noticesOf } from '../../notice/content/content.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { type MendedFile, mendNotice } from './mended-file.ts';

let folder: string;
let file: string;

const text = '---\nnumber: 1\ntitle: 排队久\nstatus: completed\n---\n完成情况：基本完成\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-mend-'));
  mkdirSync(join(folder, 'shili/2025/items'), { recursive: true });
  writeFileSync(join(folder, 'shili/issuer.md'), '---\nname: 示例医院\n---\n');
  writeFileSync(join(folder, 'shili/2025/notice.md'), '---\ntitle: 通报\n---\n::items[01]\n');
  file = join(folder, 'shili/2025/items/01.md');
  writeFileSync(file, text);
});

afterEach(() => rmSync(folder, { recursive: true }));

function theNotice(): Notice {
  const [notice] = noticesOf(readContent(folder).content);
  if (!notice) throw new Error('There is no notice.');
  return notice;
}

/** The item's file with the fix of this finding. */
function mend(notice: Notice, found: Diagnostic): MendedFile {
  const [mended] = mendNotice(notice, new Map([[file, [found]]]));
  if (!mended) throw new Error('Nothing was mended.');
  return mended;
}

/** A finding whose fix puts the text in place of these words of the file. */
function finding(words: string, put: string, key = 'status'): Diagnostic {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const end = { line, column: column + words.length };
  const fix: Fix = {
    message: '改',
    key,
    edits: [{ span: { file, line, column, end }, text: put }],
  };
  return {
    rule: 'status-agrees',
    severity: 'error',
    file,
    line,
    column,
    message: '',
    advice: '',
    fix,
  };
}

describe('a fix is refused that', () => {
  it.each([
    ['changes the words', '基本完成', '已完成'],
    ['changes the title', '排队久', '排队'],
    ['changes the printed number', 'number: 1', 'number: 2'],
    ['changes a key besides its own', 'completed', 'completed\ndeadline: 2025年'],
    ['leaves front matter that cannot be read', 'completed', '已完成'],
    ['leaves front matter open', '---\n完成', '完成'],
  ])('%s', (_, words, put) => {
    expect(() => mend(theNotice(), finding(words, put))).toThrow('别处也会变');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

it('a file is not mended that was changed after it was checked', () => {
  const notice = theNotice();
  writeFileSync(file, text.replace('基本', '全部'));
  expect(() => mend(notice, finding('completed', 'in-progress'))).toThrow('又被改过');
});

it('a file is not overwritten that was changed after it was mended', () => {
  const mended = mend(theNotice(), finding('completed', 'in-progress'));
  writeFileSync(file, `${text}又一句。\n`);
  expect(() => rewriteFile(mended)).toThrow('又被改过');
  expect(readFileSync(file, 'utf8')).toBe(`${text}又一句。\n`);
  expect(readdirSync(join(folder, 'shili/2025/items'))).toEqual(['01.md']);
});
