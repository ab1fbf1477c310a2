import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfText } from '../../../tests/support/pdf-text.ts';
import { importNotice } from '../../importer/import-notice.ts';
import { wordsOfNotice } from '../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { checkedContent } from '../checked-content.ts';
import { noticeWithKey } from '../notice-with-key.ts';
import { run } from '../testing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-export-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const key = 'shili-diyi/2025';
const words = () =>
  withoutWhiteSpace(wordsOfNotice(noticeWithKey(checkedContent('content').content, key)));
const exportTo = (out: string, as: string, ...options: string[]) =>
  run('export', key, '--as', as, '--out', out, ...options);

it('a notice goes to a PDF, which is replaced only when told to', async () => {
  const out = join(folder, 'a.pdf');
  expect(await exportTo(out, 'pdf')).toMatchObject({ status: 0, output: `已写入 ${out}。\n` });
  expect((await pdfText(readFileSync(out))).pages.join('')).toBe(words());
  writeFileSync(out, '别的文件');
  expect((await exportTo(out, 'pdf')).status).toBe(2);
  expect(readFileSync(out, 'utf8')).toBe('别的文件');
  expect((await exportTo(out, 'pdf', '--force')).status).toBe(0);
  expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-/);
});

it('a notice goes to a Word file that says the same', async () => {
  const out = join(folder, 'a.docx');
  expect((await exportTo(out, 'docx')).status).toBe(0);
  const imported = await importNotice(
    { name: 'a.docx', bytes: readFileSync(out) },
    { issuer: 'shili-diyi', notice: '2025' },
  );
  expect(imported.ok && imported.removed).toEqual([
    expect.objectContaining({ text: expect.stringContaining('—') }),
  ]);
});

it('a character without a glyph stops the export, and no file is made', async () => {
  const content = join(folder, 'content');
  cpSync(join('content', key), join(content, key), { recursive: true });
  cpSync('content/shili-diyi/issuer.md', join(content, 'shili-diyi/issuer.md'));
  const file = join(content, key, 'notice.md');
  const text = readFileSync(file, 'utf8').replace(/^ *approved: .*\n/m, '');
  writeFileSync(file, `${text}\n已勾选☑。\n`);
  const out = join(folder, 'a.pdf');
  const { status, errors } = await exportTo(out, 'pdf', '--content', content);
  expect(status).toBe(2);
  expect(errors).toMatch(/“☑”（U\+2611）/);
  expect(() => readFileSync(out)).toThrow(/ENOENT/);
});
