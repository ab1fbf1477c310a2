import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyRules } from '../../tests/support/only-rules.ts';
import { doubtIds, ruleIds, rulePage } from './rule-pages.ts';
import { run } from './testing.ts';
import { verbs } from './verbs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-main-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const good = {
  'tongbao.yml': onlyRules('status-agrees', 'published-stated'),
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]\n',
  'shili/2025/items/01.md':
    '---\ntitle: 针对“示例”问题\nstatus: completed\n---\n完成情况：已完成\n',
};
const withWarning = { ...good, 'shili/2025/notice.md': '---\ntitle: 通报\n---\n::items[01]\n' };
const bad = {
  ...withWarning,
  'shili/2025/items/01.md':
    '---\ntitle: 针对“示例”问题\nstatus: completed\n---\n完成情况：未完成\n',
};

describe('tongbao check', () => {
  const check = (...words: string[]) => run('check', '--content', folder, ...words);

  it('ends with 0 where all is well', async () => {
    write(good);
    expect(await check()).toEqual({
      status: 0,
      output: '已检查 1 个发布单位、1 份通报、1 个整改事项。没有发现问题。\n',
      errors: '',
    });
  });

  it('ends with 0 where there are but warnings', async () => {
    write(withWarning);
    const { status, output } = await check();
    expect(status).toBe(0);
    expect(output).toContain('notice.md\n  1:1 警告：');
    expect(output).toContain('共 1 个警告\n');
    expect(output).not.toContain('没有发现问题');
  });

  it('ends with 1 where the content is wrong', async () => {
    write(bad);
    const { status, output, errors } = await check();
    expect(status).toBe(1);
    expect(output).toContain(`${join(folder, 'shili/2025/items/01.md')}\n  3:1 错误：`);
    expect(output).toContain('[status-agrees]');
    expect(output).toContain('共 1 个错误、1 个警告\n');
    expect(errors).toBe('');
  });

  it('ends with 2 where there is no content', async () => {
    const { status, output, errors } = await run('check', '--content', join(folder, 'nothing'));
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^没有找到内容文件夹/);
  });

  it('prints one JSON object and nothing else', async () => {
    for (const [files, expected] of [
      [good, { status: 0, counts: { error: 0, warning: 0, hint: 0 } }],
      [bad, { status: 1, counts: { error: 1, warning: 1, hint: 0 } }],
    ] as const) {
      write(files);
      const { status, output, errors } = await check('--format', 'json');
      const report = JSON.parse(output);
      expect({ status, counts: report.counts }).toEqual(expected);
      expect(report.diagnostics).toHaveLength(report.counts.error + report.counts.warning);
      expect(errors).toBe('');
    }
  });
});

describe('wrong usage ends with 2 and prints nothing on standard output', () => {
  it.each([
    ['an unknown verb', ['chekc'], '没有“chekc”这个命令'],
    ['an unknown option', ['check', '--contents', 'x'], '“--contents”不是它的选项'],
    ['a short option', ['check', '-c', 'x'], '“-c”不是它的选项'],
    ['an option without its value', ['check', '--content'], '有的选项缺少内容'],
    ['a word too many', ['build', 'content2'], 'build：多写了“content2”'],
    ['a notice that is none', ['check', 'content2'], '没有“content2”这份通报'],
    ['a page of all notices', ['check', '--format', 'html'], '应写明是哪一份'],
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      '--format 应是 text、json、github、sarif 或 html',
    ],
    ['a format of another verb', ['build', '--format', 'html'], '--format 应是 text 或 json'],
    ['a base without slashes', ['build', '--base', 'zhenggai'], '--base 应是以“/”开头和结尾的路径'],
    ['a base with marks', ['build', '--base', '/a b/'], '--base 应是'],
    ['a site that is no address', ['build', '--site', 'example.cn'], '--site 应只写网站的域名'],
    [
      'a site with a password, which every page would show',
      ['build', '--site', 'https://a:b@www.example.cn'],
      '--site 应只写网站的域名',
    ],
    ['a zip that is none', ['build', '--zip', 'dist.rar'], '--zip 应是以 .zip 结尾的文件名'],
    ['a port that is none', ['preview', '--port', '99999'], '--port 应是 0 到 65535'],
    ['a port in words', ['dev', '--port', 'x'], '--port 应是 0 到 65535'],
    ['a rule that is none', ['explain', 'nothing'], '没有“nothing”这条规则'],
    ['a path for a rule', ['explain', '../rules'], '没有“../rules”这条规则'],
    ['no rule', ['explain'], '请写明规则的名称'],
    ['nothing to make', ['new'], '用法：npx tongbao new'],
    ['an id that is no address', ['new', 'issuer', '示例'], '编号只用小写字母'],
    ['an id that the site uses', ['new', 'issuer', 'search'], '编号只用小写字母'],
    ['a path that leaves the folder', ['new', 'notice', '../x'], '编号只用小写字母'],
  ])('%s', async (_, words, message) => {
    const { status, output, errors } = await run(...words);
    expect(errors).toContain(message);
    expect(output).toBe('');
    expect(status).toBe(2);
  });
});

describe('tongbao build', () => {
  it('stops at an error and changes nothing', async () => {
    write(bad);
    const out = `${folder}-out`;
    const { status, output } = await run('build', '--content', folder, '--out', out);
    expect(status).toBe(1);
    expect(output).toContain('内容有错误，没有生成网站');
    expect(readdirSync(dirname(folder)).filter((name) => name.startsWith(basename(out)))).toEqual(
      [],
    );
  });

  it('prints one JSON object when it stops', async () => {
    write(bad);
    const { status, output } = await run('build', '--content', folder, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ built: null, counts: { error: 1 } });
  });
});

describe('tongbao new', () => {
  const make = (...words: string[]) => run('new', ...words, '--content', folder);

  it('makes an issuer, a notice and items, one after the other', async () => {
    expect((await make('issuer', 'shili')).status).toBe(0);
    expect((await make('notice', 'shili/2025')).status).toBe(0);
    expect((await make('item', 'shili/2025')).output).toContain('items/01.md');
    expect((await make('item', 'shili/2025')).output).toContain('items/02.md');
    expect(readFileSync(join(folder, 'shili/2025/items/02.md'), 'utf8')).toContain('number: 2\n');
  });

  it('makes files that ask for what only the office knows, and publish no words of ours', async () => {
    await make('issuer', 'shili');
    await make('notice', 'shili/2025');
    await make('item', 'shili/2025');
    const { status, output } = await run('check', '--content', folder);
    expect(status).toBe(1);
    for (const file of ['issuer.md', 'notice.md', '01.md']) {
      expect(output).toMatch(new RegExp(`${file.replace('.', '\\.')}\n {2}\\d+:1 错误：缺少`));
    }
    for (const [path, key] of [
      ['shili/issuer.md', 'name'],
      ['shili/2025/notice.md', 'title'],
      ['shili/2025/items/01.md', 'title'],
    ] as const) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(`\n${key}:`, `\n${key}: 甲`));
    }
    const filled = await run('check', '--content', folder);
    expect(filled.output).not.toContain('[front-matter]');
  });

  it('asks for the issuer and the notice first', async () => {
    expect(await make('notice', 'shili/2025')).toMatchObject({ status: 2, output: '' });
    expect(await make('item', 'shili/2025')).toMatchObject({ status: 2, output: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not overwrite', async () => {
    write({ 'shili/issuer.md': '旧' });
    const { status, errors } = await make('issuer', 'shili');
    expect(status).toBe(2);
    expect(errors).toContain('已经有了，没有改动');
    expect(readFileSync(join(folder, 'shili/issuer.md'), 'utf8')).toBe('旧');
  });
});

it('prints its help on demand, and when it is called without a verb', async () => {
  for (const word of ['help', '--help', '-h']) {
    const { status, output } = await run(word);
    expect(status).toBe(0);
    for (const { usage } of verbs) expect(output).toContain(`tongbao ${usage}`);
  }
  expect((await run()).status).toBe(2);
});

it('prints the help of one verb', async () => {
  expect(await run('help', 'check')).toEqual(await run('check', '--help'));
  expect((await run('help', 'chek')).errors).toContain('没有“chek”这个命令');
  const { status, output } = await run('check', '--help');
  expect(status).toBe(0);
  expect(output).toContain('npx tongbao check');
  expect(output).not.toContain('npx tongbao build');
});

it('refuses words too many', async () => {
  for (const words of [
    ['new', 'issuer', 'shili', 'extra'],
    ['explain', 'encoding', 'extra'],
    ['check', 'shili/2025', 'extra'],
  ]) {
    const { status, errors } = await run(...words);
    expect(status).toBe(2);
    expect(errors).toContain('多写了“extra”');
  }
});

it('explains a rule', async () => {
  const { status, output } = await run('explain', 'status-agrees');
  expect(status).toBe(0);
  expect(output).toMatch(/^# status-agrees：/);
});

it('explains a doubt of the importer', async () => {
  const { status, output } = await run('explain', 'import-title');
  expect(status).toBe(0);
  expect(output).toMatch(/^# import-title：/);
});

it('lists rules by how grave they are, and doubts, each under its own heading', async () => {
  const { status, errors } = await run('explain');
  expect(status).toBe(2);
  const headings = errors.match(/^\S.*：$/gm);
  expect(headings?.filter((heading) => heading !== '检查的规则，提示：')).toEqual([
    '检查的规则，错误（不改正，网站不会重新生成）：',
    '检查的规则，警告：',
    '导入时拿不准的：',
  ]);
  const listed = [...errors.matchAll(/^ {2}([a-z-]+)：.+$/gm)].map(([, id]) => id);
  expect(listed.toSorted()).toEqual([...ruleIds(), ...doubtIds()].filter(rulePage).toSorted());
});
