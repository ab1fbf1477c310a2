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
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editPart, p, rawWordFile } from '../../../tests/support/word-files.ts';
import { run } from '../testing.ts';

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
  const result = await run(
    'import',
    ...files,
    '--issuer',
    'shili',
    '--content',
    content,
    ...options,
  );
  ({ output, errors } = result);
  return result.status;
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
    expect(read('shili/.a.1/items/01.md')).toContain('排队久');
    expect(namesIn('shili')).toEqual(['.a.1', 'a', 'issuer.md']);
    expect(namesIn('shili/a')).toEqual(['items', 'notice.md']);
  });

  it('shows what would change, what a person edited since above all, and does just that', async () => {
    const path = join(content, 'shili/a/items/01.md');
    writeFileSync(
      path,
      read('shili/a/items/01.md').replace('---\n一', 'status: completed\n---\n一'),
    );
    expect(await importOne('排队久的问题')).toBe(2);
    expect(output).toContain('\n    - status: completed\n');
    expect(read('shili/a/items/01.md')).toContain('status: completed');
    const changes = output.slice(output.indexOf('\n改动（'));
    expect(await importOne('排队久的问题', '--force')).toBe(0);
    expect(changes).toContain('items/01.md');
    expect(output).toContain(changes);
    expect(read('shili/a/items/01.md')).not.toContain('status');
  });

  it('says what people wrote since and must write again, and keeps it beside', async () => {
    const path = join(content, 'shili/a/items/01.md');
    const history = 'history: [{ date: 2025-06-01, status: completed }]';
    writeFileSync(path, read('shili/a/items/01.md').replace('---\n一', `${history}\n---\n一`));
    expect(await importOne('排队久的问题', '--force')).toBe(0);
    expect(output).toContain('请从留下的旧文件里抄回来：\n    items/01.md 的 history\n');
    expect(read('shili/a/items/01.md')).not.toContain('history');
    expect(read('shili/.a.1/items/01.md')).toContain(history);
  });

  it('names the items that vanish', async () => {
    expect(await importOne('停车难的问题')).toBe(2);
    expect(output).toContain(
      '原文里没有、现在有的事项（1 个）：\n    1. 排队久的问题（items/01.md）',
    );
  });

  it('says so where nothing would change, and does nothing, even when told to', async () => {
    for (const options of [[], ['--force'], ['--dry-run']]) {
      expect(await importOne('排队久的问题', ...options)).toBe(0);
      expect(output).toContain('与原文一致，不用写入');
      expect(errors).toBe('');
    }
    expect(namesIn('shili')).toEqual(['a', 'issuer.md']);
  });

  it('leaves issuer.md and attachments as they are', async () => {
    writeFileSync(join(content, 'shili/issuer.md'), '---\nname: 改过的名称\n---\n');
    mkdirSync(join(content, 'shili/a/attachments'));
    writeFileSync(join(content, 'shili/a/attachments/a.pdf'), '原件');
    expect(await importOne('停车难的问题', '--force')).toBe(0);
    expect(read('shili/issuer.md')).toContain('改过的名称');
    expect(read('shili/a/attachments/a.pdf')).toBe('原件');
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
    expect(read('shili/.a.1/items/01.md')).toContain('排队久');
  });

  it('is so where items was deleted', async () => {
    rmSync(join(content, 'shili/a/items'), { recursive: true });
    expect(await importOne('停车难的问题', '--force')).toBe(0);
    expect(namesIn('shili/a')).toEqual(['items', 'notice.md']);
    expect(namesIn('shili/.a.1')).toEqual(['notice.md']);
  });

  it('does not stop the others where it is refused', async () => {
    const both = { 'a.txt': notice('停车难的问题'), 'b.txt': notice('停车难的问题') };
    expect(await importFiles(both)).toBe(2);
    expect(read('shili/a/items/01.md')).toContain('排队久');
    expect(read('shili/b/items/01.md')).toContain('停车难');
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

it('writes nothing in a dry run, and says so', async () => {
  expect(await importOne('停车难的问题', '--dry-run')).toBe(0);
  expect(output).toContain('整改事项：1 个');
  expect(output).toContain('没有写入：--dry-run。');
  expect(existsSync(content)).toBe(false);
});

describe('of several files', () => {
  const several = {
    'a.txt': notice('停车难的问题'),
    'b.rar': '压缩',
    'c.txt': '我院召开动员会\n会议要求，抓好落实。\n',
    'd.txt': notice('排队久的问题'),
  };

  it('those that can be imported are, and the end names the others', async () => {
    expect(await importFiles(several)).toBe(2);
    expect(namesIn('shili')).toEqual(['a', 'd', 'issuer.md']);
    expect(output).toMatch(/c\.txt”里没有找到整改事项/);
    expect(output).toContain('共 4 个文件：新的 2 个，没有整改事项的 1 个，没有能导入的 1 个。');
    expect(errors).toMatch(/b\.rar：/);
  });

  it('a folder is refused as one', async () => {
    const folder = join(root, '原文');
    mkdirSync(folder);
    expect(await importFiles({ 'a.txt': several['a.txt'] }, folder)).toBe(2);
    expect(errors).toContain(`“${folder}”是文件夹`);
  });

  it('the exit status is 1 where some are but no such notices', async () => {
    const { 'a.txt': a, 'c.txt': c } = several;
    expect(await importFiles({ 'a.txt': a, 'c.txt': c })).toBe(1);
  });

  it('the second of two for one notice is refused, and the first is named', async () => {
    mkdirSync(join(root, 'x'));
    const both = { 'a.txt': notice('停车难的问题'), 'x/a.txt': notice('排队久的问题') };
    expect(await importFiles(both)).toBe(2);
    expect(errors).toContain(`“${join(root, 'a.txt')}”和“${join(root, 'x/a.txt')}”会写进同一个`);
    expect(read('shili/a/items/01.md')).toContain('停车难');
  });

  it('all are refused where all would go to one notice', async () => {
    expect(await importFiles(several, '--notice', '2025')).toBe(2);
    expect(errors).toContain('--notice 只能在导入一个文件时用');
    expect(existsSync(content)).toBe(false);
  });

  it('each of many has one line and its doubts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`n${index}.txt`, notice(`问题${index}`)]),
    );
    expect(await importFiles(many)).toBe(0);
    expect(output).not.toContain('提纲：');
    expect(output.match(/^n\d\.txt → shili\/n\d\/（.+）$/gm)).toHaveLength(6);
    expect(output.match(/\[import-published\]/g)).toHaveLength(6);
    expect(output).toContain('已写入 6 份通报，13 个文件');
  });
});

describe('for a program', () => {
  const inJson = async (texts: Record<string, string>, ...options: string[]) => {
    const status = await importFiles(texts, ...options, '--format', 'json');
    return { status, ...JSON.parse(output) };
  };

  it('all is one JSON object', async () => {
    const { status, imports, ...rest } = await inJson({
      'a.txt': notice('停车难的问题'),
      'b.rar': '压缩',
    });
    expect(status).toBe(2);
    expect(imports).toMatchObject([
      {
        result: 'new',
        file: join(root, 'a.txt'),
        source: 'a.txt',
        target: join(content, 'shili/a'),
        form: 'utf-8',
        unit: 'line',
        files: ['shili/a/notice.md', 'shili/a/items/01.md'],
        pictures: [],
        removed: [],
        changes: null,
        doubts: [{ rule: 'import-published' }, { rule: 'import-contact' }],
        summary: { items: { total: 1 }, headings: [{ text: '一、反馈问题整改情况' }, {}] },
      },
      { result: 'refused', file: join(root, 'b.rar'), message: expect.stringContaining('b.rar') },
    ]);
    expect(rest).toEqual({
      dryRun: false,
      written: [join(content, 'shili/a')],
      setAside: [],
      issuer: { path: 'shili/issuer.md', doubts: [] },
      failure: null,
    });
    expect(errors).toBe('');
  });

  it('changes are told line by line', async () => {
    expect(await importOne('排队久的问题')).toBe(0);
    const { status, imports } = await inJson({ 'a.txt': notice('停车难的问题') }, '--dry-run');
    expect(status).toBe(2);
    expect(imports[0]).toMatchObject({
      result: 'kept',
      changes: {
        files: [{ path: 'items/01.md', change: 'changed', lines: { added: 1, removed: 1 } }],
        same: 1,
        vanished: [{ path: 'items/01.md', number: 1, title: '排队久的问题' }],
      },
    });
  });

  it('it is whole even where writing fails', async () => {
    mkdirSync(content);
    writeFileSync(join(content, 'shili'), '');
    const { status, imports, failure, written } = await inJson({ 'a.txt': notice('问题') });
    expect({ status, imports, written }).toEqual({ status: 2, imports: [], written: [] });
    expect(failure).toContain('没有完成');
  });
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

describe('whatever a file is called and holds', () => {
  /** The files that an import has written. */
  const writtenFrom = (source: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== source)
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
      .toSorted();
  const own =
    /^shili\/(?:issuer\.md|[a-z0-9-]+\/(?:notice\.md|items\/\d+\.md|attachments\/image\d\.png))$/;

  it.each([
    '..txt',
    '...txt',
    '..\\..\\evil.txt',
    '%2e%2e%2fevil.txt',
    '.importing-1.txt',
    'issuer.md.txt',
    '-rf ~.txt',
    '$(touch evil).txt',
    '通报\u202etxt.txt',
  ])('from “%s” nothing is written outside the folder of its notice', async (name) => {
    await importFiles({ [name]: notice('排队久的问题') });
    const written = writtenFrom(name);
    expect(written).toContain('content/shili/issuer.md');
    for (const path of written) expect(path.replace(/^content\//, '')).toMatch(own);
  });

  it('pictures whose names lead elsewhere stay with their notice', async () => {
    const picture =
      '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="evil"/></w:drawing></w:r>';
    const paragraphs = notice('排队久的问题')
      .trim()
      .split('\n')
      .map((line) => p(line));
    let file = await rawWordFile([...paragraphs, p(picture)].join(''));
    file = editPart(file, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="evil" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../../../../evil.png"/></Relationships>',
      ),
    );
    for (const part of ['evil.png', '../../../../evil.png', '/evil.png']) {
      file = editPart(file, part, () => 'x');
    }
    const source = join(root, 'a.docx');
    writeFileSync(source, file);
    await importFiles({}, source);
    const written = writtenFrom('a.docx');
    expect(written).toContain('content/shili/a/attachments/image1.png');
    for (const path of written) expect(path.replace(/^content\//, '')).toMatch(own);
  });
});
