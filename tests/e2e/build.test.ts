import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  personsEnvironment,
  tongbao,
  tongbaoDone,
  tongbaoFrom,
  tongbaoWith,
} from '../support/command.ts';

/** What is built says the same day, should it be midnight meanwhile. */
const sameDay = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) };

let work: string;
let content: string;
let out: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'tongbao-build-'));
  content = join(work, 'content');
  out = join(work, 'site');
  cpSync('content', content, { recursive: true });
  build(out);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Builds the content to a folder. */
function build(target: string, environment: NodeJS.ProcessEnv = {}): void {
  const all = { ...sameDay, ...environment };
  expect(tongbaoWith(all, 'build', '--content', content, '--out', target).status).toBe(0);
}

/** Every file of a folder with the digest of its bytes. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

describe('a build', () => {
  it('gives the same bytes each time, from whatever folder it is called', () => {
    const { status, errors } = tongbaoFrom(work, sameDay, 'build', '--out', 'again');
    expect([status, errors]).toEqual([0, '']);
    expect(digests(join(work, 'again'))).toEqual(digests(out));
    expect(readdirSync(work).toSorted()).toEqual(['again', 'content', 'site']);
  });

  it('is the same whatever stray variables the environment holds', () => {
    const again = join(work, 'stray');
    const stray = { BASE_URL: '/elsewhere/', NODE_ENV: 'development', PROD: '', DEV: '1' };
    build(again, stray);
    expect(digests(again)).toEqual(digests(out));
  });

  it('of content with an error stops, says where, and leaves the last site as it was', () => {
    const before = digests(out);
    const broken = join(work, 'broken');
    cpSync(content, broken, { recursive: true });
    writeFileSync(join(broken, 'shili-diyi/2025/items/01.md'), '---\nnumber: 一\n---\n');
    const { status, output } = tongbao('build', '--content', broken, '--out', out);
    expect(status).toBe(1);
    expect(output).toMatch(/shili-diyi.2025.items.01\.md\n(?: .*\n)* {2}2:1 错误/);
    expect(output).toContain('已有的网站没有改动');
    expect(digests(out)).toEqual(before);
  });

  it('that is killed leaves the last site as it was, and the next one clears up', async () => {
    const before = digests(out);
    const building = () => readdirSync(work).filter((name) => name.startsWith('site.building-'));
    const workshops = () => readdirSync('.tongbao').filter((name) => name.startsWith('building-'));
    const halfMade = () =>
      workshops().some((name) => existsSync(join('.tongbao', name, 'data/items.json')));
    const child = spawn(
      process.execPath,
      ['src/cli/tongbao.mjs', 'build', '--content', content, '--out', out],
      { stdio: 'ignore', env: { ...personsEnvironment(), ...sameDay } },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!halfMade() && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    expect([building().length, workshops().length]).toEqual([1, 1]);
    expect(digests(out)).toEqual(before);
    build(out);
    expect([building(), workshops()]).toEqual([[], []]);
    expect(digests(out)).toEqual(before);
  });

  it('never replaces a folder that is not a site of its own', () => {
    const foreign = join(work, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, '论文.doc'), '重要');
    const { status, errors } = tongbao('build', '--content', content, '--out', foreign);
    expect(status).toBe(2);
    expect(errors).toContain('不能覆盖');
    expect(readdirSync(foreign)).toEqual(['论文.doc']);
  });

  it.each(['src/pages/site', 'public/site', 'content/site'])('is never put into %s', (target) => {
    const { status, errors } = tongbao('build', '--out', target);
    expect(status).toBe(2);
    expect(errors).toContain('请用 --out 指明另一个文件夹');
    expect(existsSync(target)).toBe(false);
  });

  it('never replaces the content it is made from', () => {
    const target = join(work, 'around');
    tongbaoDone('build', '--content', content, '--out', target);
    cpSync(content, join(target, 'content'), { recursive: true });
    const { status } = tongbao('build', '--content', join(target, 'content'), '--out', target);
    expect(status).toBe(2);
    expect(existsSync(join(target, 'content/shili-diyi/issuer.md'))).toBe(true);
  });

  it('drops the pages of items that are gone', () => {
    const smaller = join(work, 'smaller');
    cpSync(content, smaller, { recursive: true });
    rmSync(join(smaller, 'shili-laonian'), { recursive: true });
    const target = join(work, 'target');
    tongbaoDone('build', '--content', content, '--out', target);
    expect(existsSync(join(target, 'shili-laonian/index.html'))).toBe(true);
    tongbaoDone('build', '--content', smaller, '--out', target);
    expect(existsSync(join(target, 'shili-laonian'))).toBe(false);
  });
});

describe('addresses', () => {
  it('are whole where the site is told', () => {
    const target = join(work, 'whole');
    tongbaoDone(
      ...['build', '--content', content, '--out', target],
      ...['--base', '/zhenggai/', '--site', 'https://www.example.cn'],
    );
    const items = JSON.parse(readFileSync(join(target, 'data/items.json'), 'utf8'));
    expect(items[0].url).toBe(`https://www.example.cn/zhenggai/${items[0].id}/`);
  });

  it.each([
    ['--base', 'zhenggai'],
    ['--site', 'www.example.cn'],
    ['--site', 'https://www.example.cn/zhenggai'],
  ])('that cannot be are refused: %s %s', (option, value) => {
    const { status, errors } = tongbao('build', '--content', content, option, value);
    expect(status).toBe(2);
    expect(errors).toContain(`现在写的是“${value}”`);
  });
});

describe('open data', () => {
  it('has the fields that are documented, in their order, and null for what is not stated', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(out, 'data', name), 'utf8'));
    const items = read('items.json');
    const notices = read('notices.json');
    expect(items).toHaveLength(62);
    for (const item of items) {
      expect(Object.keys(item)).toEqual(
        'id url issuer notice number title section status statusText currentStatus history deadline topics text'.split(
          ' ',
        ),
      );
    }
    const followed = items.find(({ id }: { id: string }) => id === 'shili-fuyou/2026/02');
    expect(followed).toMatchObject({
      url: '/shili-fuyou/2026/02/',
      issuer: '示例市妇幼保健院',
      notice: 'shili-fuyou/2026',
      number: 2,
      status: 'mostly-completed',
      statusText: '基本完成',
      deadline: '2026年12月底前，长期坚持',
    });
    expect(followed.section).toHaveLength(3);
    expect(followed.text).toMatch(/^（2）/);
    expect(followed.text).toContain('情况说明');
    const unstated = items.find(({ id }: { id: string }) => id === 'shili-xianyi/2023/01');
    expect(unstated).toMatchObject({ status: null, statusText: null, deadline: null });

    for (const notice of notices) {
      expect(Object.keys(notice)).toEqual(
        'id url issuer title published inspection comments outcome contact items statuses currentStatuses attachments'.split(
          ' ',
        ),
      );
    }
    const byId = new Map(notices.map((notice: { id: string }) => [notice.id, notice]));
    expect(byId.get('shili-xianyi/2023')).toMatchObject({ comments: null, items: 9 });
    expect(byId.get('shili-diyi/2025')).toMatchObject({
      title: '中共示例市第一人民医院委员会关于巡察整改进展情况的通报',
      published: '2025-05-06',
      comments: { opens: '2025-05-06', closes: '2025-07-05' },
      contact: { postcode: '000000', emails: ['zhenggai@example.cn'] },
    });
    expect(byId.get('shili-fuyou/2026')).toMatchObject({
      statuses: {
        completed: 11,
        sustained: 2,
        'mostly-completed': 4,
        'in-progress': 1,
        'not-completed': 2,
        none: 0,
      },
      currentStatuses: {
        completed: 13,
        sustained: 2,
        'mostly-completed': 3,
        'in-progress': 1,
        'not-completed': 1,
        none: 0,
      },
    });
  });
});
