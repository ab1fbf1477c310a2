import {
  lstatSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as runVerb } from '../testing.ts';

let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-export-'));
  content = join(root, 'content');
  write('shili/issuer.md', '---\nname: 示例医院\n---\n');
  write('shili/2025/notice.md', '---\ntitle: 关于整改的通报\n---\n引言。\n\n::items[01]\n');
  write('shili/2025/items/01.md', '---\nnumber: 1\ntitle: 排队久\n---\n一是增加窗口。\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function run(...words: string[]) {
  return runVerb(...words, '--content', content);
}

const words = '关于整改的通报\n引言。\n（1）排队久\n一是增加窗口。\n';

it('prints the words of a notice and nothing else', async () => {
  expect(await run('export', 'shili/2025', '--as', 'text')).toEqual({
    status: 0,
    output: words,
    errors: '',
  });
});

it.each(['html', 'wechat'])('prints them as a fragment for %s and nothing else', async (format) => {
  const { status, output } = await run('export', 'shili/2025', '--as', format);
  expect(status).toBe(0);
  expect(output.startsWith('<h1 ')).toBe(true);
  expect(output.replaceAll(/<[^>]*>|\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
});

it('writes them to a file, which it replaces only when told to', async () => {
  const out = join(root, '通报.txt');
  const write = (...options: string[]) =>
    run('export', 'shili/2025', '--as', 'text', '--out', out, ...options);
  expect((await write()).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(words);
  writeFileSync(out, '别的文件');
  expect(await write()).toMatchObject({ status: 2, output: '' });
  expect(readFileSync(out, 'utf8')).toBe('别的文件');
  expect((await write('--force')).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(words);
});

it('gives what imports as the same content, files and all', async () => {
  const out = join(root, '通报.txt');
  for (const file of readdirSync('tests/fixtures/sample').filter((name) => name.endsWith('.txt'))) {
    const source = join('tests/fixtures/sample', file);
    expect((await run('import', source, '--issuer', 'yiyuan', '--notice', '2025')).status).toBe(0);
    await run('export', 'yiyuan/2025', '--as', 'text', '--out', out, '--force');
    const again = await run('import', out, '--issuer', 'yiyuan', '--notice', '2025');
    expect(again.output).toContain('与原文一致，不用写入');
    expect(again.status).toBe(0);
    rmSync(join(content, 'yiyuan'), { recursive: true });
  }
});

it('takes a notice whose name ends in a slash, as shells complete it', async () => {
  expect((await run('export', 'shili/2025/', '--as', 'text')).output).toBe(words);
});

it('takes the name of a form in capitals', async () => {
  expect((await run('export', 'shili/2025', '--as', 'Text')).output).toBe(words);
});

it('follows a link to the file it replaces, and leaves nothing beside it', async () => {
  const link = join(root, '通报.txt');
  symlinkSync(join(root, '原来.txt'), link);
  writeFileSync(join(root, '原来.txt'), '别的文件');
  await run('export', 'shili/2025', '--as', 'text', '--out', link, '--force');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, '原来.txt'), 'utf8')).toBe(words);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('prints its faults and exports nothing', () => {
  it('where the words are not those of the approved version', async () => {
    const approved = '[{ file: 审定稿.txt, title: 审定稿, approved: { date: 2025-04-28 } }]';
    write('shili/2025/attachments/审定稿.txt', '关于整改的通报\n另一份。\n');
    write(
      'shili/2025/notice.md',
      `---\ntitle: 关于整改的通报\nattachments: ${approved}\n---\n引言。\n\n::items[01]\n`,
    );
    const { status, output, errors } = await run('export', 'shili/2025', '--as', 'text');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain('[approved-words]');
  });

  it('where the notice has errors', async () => {
    write('shili/2025/notice.md', '---\ntitle: 通报\n---\n::items[01-02]\n');
    const { status, output, errors } = await run('export', 'shili/2025', '--as', 'text');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain('[item-placement]');
    expect(errors).toContain('没有导出');
  });

  it('where its front matter cannot be read', async () => {
    write('shili/2025/notice.md', '通报');
    const { status, errors } = await run('export', 'shili/2025', '--as', 'text');
    expect(status).toBe(1);
    expect(errors).toContain('[front-matter]');
  });

  it('but not for the errors of another notice', async () => {
    write('shili/2025-2/notice.md', '通报');
    expect((await run('export', 'shili/2025', '--as', 'text')).status).toBe(0);
  });
});

it.each([
  ['a notice that is none', ['shili/2024', '--as', 'text'], '没有“shili/2024”这份通报'],
  ['a path that leads elsewhere', ['../content/shili/2025', '--as', 'text'], '这里有：shili/2025'],
  ['a bare issuer', ['shili', '--as', 'text'], '是不是 shili/2025？'],
  [
    'nothing',
    [],
    'export：没有写哪一份通报，也没有写 --as。用法：npx tongbao export 发布单位/通报 ',
  ],
  ['no notice', ['--as', 'text'], '请写明通报'],
  ['no kind', ['shili/2025'], '；没有写'],
  ['a kind that is none', ['shili/2025', '--as', 'odt'], '；现在写的是“odt”'],
  ['Word by its usual name', ['shili/2025', '--as', 'word'], 'docx（Word）；现在写的是“word”'],
  [
    'a file taken for a folder',
    ['shili/2025', '--as', 'text', '--out', 'package.json/a.txt'],
    '“package.json/a.txt”那里写不进去：路径里有一段是文件，不是文件夹（ENOTDIR）。',
  ],
  ['a PDF named as Word', ['shili/2025', '--as', 'pdf', '--out', 'a.docx'], '以 .pdf 结尾的文件名'],
  ['text named as a PDF', ['shili/2025', '--as', 'text', '--out', 'a.pdf'], '不是文档的文件名'],
  ['a folder to write to', ['shili/2025', '--as', 'text', '--out', 'src'], '“src”是一个文件夹'],
  ['fonts for what takes none', ['shili/2025', '--as', 'docx', '--fonts', 'src'], '--fonts 只用于'],
])('refuses %s', async (_, operands, message) => {
  const { status, output, errors } = await run('export', ...operands);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors).toContain(message);
});
