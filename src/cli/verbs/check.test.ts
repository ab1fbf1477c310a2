import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyRules } from '../../../tests/support/only-rules.ts';
import { run } from '../testing.ts';

let root: string;
let content: string;

const item = '---\ntitle: 排队久\nstatus: completed\n---\n完成情况：基本完成\n';
const mended = item.replace('completed', 'mostly-completed');

const settings = onlyRules('status-agrees', 'deadline-agrees', 'published-stated');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-check-'));
  content = join(root, 'content');
  write('tongbao.yml', settings);
  write('shili/issuer.md', '---\nname: 示例医院\n---\n');
  write('shili/2025/notice.md', '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]\n');
  write('shili/2025/items/01.md', item);
  write('shili/2024/notice.md', '---\ntitle: 旧通报\n---\n正文。\n');
  write('yiyuan/issuer.md', '---\nname: 示例一院\n---\n');
  write('yiyuan/2025/notice.md', '---\ntitle: 通报\n---\n正文。\n');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

function check(...words: string[]) {
  return run('check', ...words, '--content', content);
}

/** Rules and files that a check of these words finds, the folder left out. */
async function found(...words: string[]): Promise<string[]> {
  const { output } = await check(...words, '--format', 'json');
  return JSON.parse(output).diagnostics.map(
    ({ rule, file }: { rule: string; file: string }) => `${rule} ${file.slice(content.length + 1)}`,
  );
}

describe('of one notice', () => {
  it('tells what its own files say wrong', async () => {
    expect(await found('shili/2025')).toEqual(['status-agrees shili/2025/items/01.md']);
    expect(await found('shili/2024')).toEqual(['published-stated shili/2024/notice.md']);
    expect(await found()).toHaveLength(3);
  });

  it('tells what the files that it needs say wrong', async () => {
    write('shili/issuer.md', '---\nnome: 示例医院\n---\n');
    write('yiyuan/issuer.md', '---\nnome: 示例一院\n---\n');
    write('tongbao.yml', `${settings}  nothing: off\n`);
    expect(new Set(await found('shili/2024'))).toEqual(
      new Set([
        'front-matter shili/issuer.md',
        'published-stated shili/2024/notice.md',
        'check-settings tongbao.yml',
      ]),
    );
  });

  it('that cannot be read tells why', async () => {
    write('shili/2025/notice.md', '通报');
    const { status, output } = await check('shili/2025');
    expect(status).toBe(1);
    expect(output).toContain('[front-matter]');
    const page = await check('shili/2025', '--format', 'html');
    expect(page).toMatchObject({ status: 1, output: '' });
    expect(page.errors).toContain('没有写成网页');
  });

  it.each([
    ['shili/2023', ''],
    ['shili', ''],
    ['2025', ''],
    ['yiyuan', '是不是 yiyuan/2025？'],
    ['content/yiyuan', '是不是 yiyuan/2025？'],
    ['shili/2025/items', '是不是 shili/2025？'],
    ['content\\shili\\2025\\notice.md', '是不是 shili/2025？'],
    ['../content/shili/2025', '是不是 shili/2025？'],
    ['shili/../shili/2025', '是不是 shili/2025？'],
  ])('that is none (%s) names those that there are', async (key, question) => {
    const { status, output, errors } = await check(key);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(
      `没有“${key}”这份通报。${question}这里有：shili/2025、shili/2024、yiyuan/2025。`,
    );
  });
});

describe('formats', () => {
  it('github prints a workflow command a finding and nothing else', async () => {
    const { status, output } = await check('--format', 'github');
    expect(status).toBe(1);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
      'error',
      'warning',
      'warning',
    ]);
  });

  it('sarif prints a log with every rule that it names', async () => {
    const { status, output } = await check('--format', 'sarif');
    expect(status).toBe(1);
    const [{ results, tool }] = JSON.parse(output).runs;
    expect(results).toHaveLength(3);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });

  it('html gives a page of one notice', async () => {
    const { status, output } = await check('shili/2025', '--format', 'html');
    expect(status).toBe(1);
    expect(output).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(output).toContain('status 应与正文一致');
    const { status: refused, errors } = await check('--format', 'html');
    expect(refused).toBe(2);
    expect(errors).toContain('应写明是哪一份');
  });

  it('json tells what is excepted, and why', async () => {
    write(
      'shili/2024/notice.md',
      '---\ntitle: 旧通报\nexceptions: [{ rule: published-stated, reason: 无从查考 }]\n---\n正文。\n',
    );
    const { output } = await check('shili/2024', '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      diagnostics: [],
      counts: { error: 0, warning: 0, hint: 0 },
      excepted: [{ rule: 'published-stated', excepted: '无从查考' }],
    });
    expect((await check('shili/2024')).output).toContain('另有 1 处按写明的理由保留\n');
  });

  it.each(['text', 'json', 'github', 'sarif', 'html'])(
    '%s goes to a file, which is replaced only when told to',
    async (format) => {
      const out = join(root, '检查');
      const toFile = (...words: string[]) =>
        check('shili/2025', '--format', format, '--out', out, ...words);
      expect(await toFile()).toMatchObject({ status: 1, output: `已写入 ${out}。\n` });
      expect(readFileSync(out, 'utf8')).toContain('status-agrees');
      writeFileSync(out, '别的文件');
      expect(await toFile()).toMatchObject({ status: 2, output: '' });
      expect(readFileSync(out, 'utf8')).toBe('别的文件');
      expect((await toFile('--force')).status).toBe(1);
    },
  );
});

describe('--fix', () => {
  it('mends what is sure, tells what it did and what is left', async () => {
    const { status, output } = await check('--fix');
    expect(status).toBe(0);
    expect(output).toContain(
      `改正了 1 处（通报的文字没有动）：\n  ${join(content, 'shili/2025/items/01.md')}:3 status 改为 mostly-completed [status-agrees]\n`,
    );
    expect(output).toContain('共 2 个警告\n');
    expect(read('shili/2025/items/01.md')).toBe(mended);
    expect(readdirSync(join(content, 'shili/2025/items'))).toEqual(['01.md']);
  });

  it('is announced where there is something to mend', async () => {
    expect((await check('shili/2025')).output).toContain(
      `其中 1 处程序可以改正（不动通报的文字）：npx tongbao check shili/2025 --fix --content ${content}\n`,
    );
  });

  it('changes nothing more the second time', async () => {
    await check('--fix');
    const { mtimeMs } = statSync(join(content, 'shili/2025/items/01.md'));
    const { status, output } = await check('--fix');
    expect(status).toBe(0);
    expect(output).toContain('没有程序可以改正的地方。');
    expect(statSync(join(content, 'shili/2025/items/01.md')).mtimeMs).toBe(mtimeMs);
  });

  it('mends one notice alone where one is named', async () => {
    await check('shili/2024', '--fix');
    expect(read('shili/2025/items/01.md')).toBe(item);
  });

  it('leaves what is excepted', async () => {
    const excepted = item.replace(
      'status',
      'exceptions: [{ rule: status-agrees, reason: 已核对 }]\nstatus',
    );
    write('shili/2025/items/01.md', excepted);
    await check('--fix');
    expect(read('shili/2025/items/01.md')).toBe(excepted);
  });

  it('keeps line ends, the byte order mark and the rights of a file', async () => {
    const path = join(content, 'shili/2025/items/01.md');
    const written = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    writeFileSync(path, written(item));
    chmodSync(path, 0o640);
    await check('--fix');
    expect(readFileSync(path, 'utf8')).toBe(written(mended));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('gives the sample its statuses and deadlines back', async () => {
    const folder = join(root, 'sample');
    cpSync('content', folder, { recursive: true });
    const paths = globSync('*/*/items/*.md', { cwd: folder });
    let taken = 0;
    for (const path of paths) {
      const text = readFileSync(join(folder, path), 'utf8');
      const without = text.replaceAll(/^(?:status|deadline): .*\n/gm, '');
      if (without !== text) taken += 1;
      writeFileSync(join(folder, path), without);
    }
    expect(taken).toBeGreaterThan(30);
    await run('check', '--fix', '--content', folder);
    // What is put in stands at the end of the front matter.
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').toSorted();
    for (const path of paths) {
      expect(lines(join(folder, path))).toEqual(lines(join('content', path)));
    }
  });

  it('mends one after the other what would stand in the same place', async () => {
    write(
      'shili/2025/items/01.md',
      '---\ntitle: 甲\n---\n完成情况：已完成\n\n完成时限：2025年底前\n',
    );
    const { output } = await check('--fix', '--format', 'json');
    expect(JSON.parse(output).mended).toHaveLength(2);
    expect(read('shili/2025/items/01.md')).toBe(
      '---\ntitle: 甲\nstatus: completed\ndeadline: 2025年底前\n---\n完成情况：已完成\n\n完成时限：2025年底前\n',
    );
  });

  it('mends nothing where its report could not be written', async () => {
    const file = join(content, '../report.json');
    writeFileSync(file, '旧的');
    for (const [out, reason] of [
      [file, '已经有了'],
      [join(content, '../没有/report.json'), '没有改动任何文件'],
    ] as const) {
      const { status, errors } = await check('--fix', '--format', 'json', '--out', out);
      expect({ status, told: errors.includes(reason) }).toEqual({ status: 2, told: true });
    }
    expect(read('shili/2025/items/01.md')).toBe(item);
    expect(readFileSync(file, 'utf8')).toBe('旧的');
  });

  it.each([
    ['is read-only', () => chmodSync(join(content, 'shili/2025/items/01.md'), 0o444), '是只读的'],
    [
      'is in another encoding',
      () => {
        // 完成情况：基本完成 in GBK.
        const words = 'cdeab3c9c7e9bff6a3babbf9b1becdeab3c9';
        writeFileSync(
          join(content, 'shili/2025/items/01.md'),
          Buffer.concat([
            Buffer.from('---\ntitle: x\nstatus: completed\n---\n'),
            Buffer.from(words, 'hex'),
          ]),
        );
      },
      '不是 UTF-8 编码',
    ],
  ])('writes nothing at all where a file %s', async (_, spoil, reason) => {
    write('shili/2024/notice.md', '---\ntitle: 旧通报\n---\n::items[01]\n');
    write('shili/2024/items/01.md', item);
    spoil();
    const { status, output, errors } = await check('--fix');
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(reason);
    expect(errors).toContain('没有改动任何文件');
    expect(read('shili/2024/items/01.md')).toBe(item);
    expect(readdirSync(join(content, 'shili/2025/items'))).toEqual(['01.md']);
  });
});
