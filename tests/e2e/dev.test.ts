import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tongbaoWith } from '../support/command.ts';
import { type DevServer, startDev } from '../support/dev-server.ts';

/** What is built says the same day, should it be midnight meanwhile. */
const sameDay = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) };

let work: string;
let content: string;
let dev: DevServer;
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tongbao-dev-'));
  content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  dev = await startDev(content, sameDay);
});
afterAll(async () => {
  await dev.stop();
  rmSync(work, { recursive: true, force: true });
});

/** The reports that were printed of saves, each whole. */
const told = () =>
  dev
    .printed()
    .split(/\n(?=\d\d:\d\d:\d\d )/)
    .filter((report) => report.includes('全部内容：') && /^\d/.test(report));

/** Changes that come within a moment of each other are told together. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

const page = async (path: string) => (await fetch(dev.address + path)).text();

/** What an item page says: its title and its main part, white space apart. */
const saying = (html: string) =>
  [/<title>(.*?)<\/title>/.exec(html)?.[1], /<main.*?>([\s\S]*)<\/main>/.exec(html)?.[1]]
    .join('')
    .replaceAll(/ data-astro-source-[a-z]+="[^"]*"/g, '')
    .replaceAll(/\s+/g, '');

describe('dev', () => {
  it('shows item pages that say what built ones say', async () => {
    const out = join(work, 'site');
    const { status } = tongbaoWith(sameDay, 'build', '--content', content, '--out', out);
    expect(status).toBe(0);
    for (const key of ['shili-fuyou/2026/02', 'shili-diyi/2025/01', 'shili-xianyi/2023/09']) {
      const built = readFileSync(join(out, key, 'index.html'), 'utf8');
      expect(saying(await page(`${key}/`))).toBe(saying(built));
    }
  });

  it('has the files that pages offer', async () => {
    const offered = [
      'data/items.csv',
      'data/items.schema.json',
      'shili-diyi/2025/attachments/审定稿.docx',
      'shili-diyi/2025/notice.pdf',
      'shili-diyi/2025/notice.docx',
    ];
    for (const path of offered) {
      const response = await fetch(dev.address + encodeURI(path));
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    }
    expect((await fetch(`${dev.address}shili-diyi/2030/notice.pdf`)).status).toBe(404);
  });

  it.each([
    ['page.js', 'text/javascript'],
    ['notice-status.js', 'text/javascript'],
    ['notice-search.js', 'text/javascript'],
    ['mark-matches.js', 'text/javascript'],
    ['staff.js', 'text/javascript'],
    ['staff.css', 'text/css'],
  ])('has the file %s, which pages name', async (path, type) => {
    const response = await fetch(`${dev.address}${path}?again`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('has no file by a name that every object knows', async () => {
    expect((await fetch(`${dev.address}constructor`)).status).toBe(404);
  });

  it('shows each save, and tells what is wrong with it', async () => {
    const item = join(content, 'shili-diyi/2025/items/01.md');
    const before = readFileSync(item, 'utf8');
    writeFileSync(item, `${before}\n新写的一段。\n`);
    await dev.until(async () => (await page('shili-diyi/2025/01/')).includes('新写的一段。'));
    writeFileSync(item, before.replace('title:', 'titel:'));
    await dev.until(() => /items\/01\.md\n(?: .*\n)* {2}3:1 错误/.test(dev.printed()));
    expect(dev.printed()).toContain('是不是想写“title”？');
    writeFileSync(item, before);
    await dev.until(async () => {
      const html = await page('shili-diyi/2025/01/');
      return html.includes('<title>（1）') && !html.includes('新写的一段。');
    });
  });

  it('tells after a save of the notice that was saved, and how much there is in all', async () => {
    const wrong = join(content, 'shili-fuyou/2026/items/01.md');
    const before = readFileSync(wrong, 'utf8');
    writeFileSync(wrong, before.replace('title:', 'titel:'));
    await dev.until(() => told().some((report) => report.includes('是不是想写“title”？')));
    await settled();
    dev.forget();
    const saved = join(content, 'shili-diyi/2025/items/02.md');
    writeFileSync(saved, `${readFileSync(saved, 'utf8')}\n又写的一段。\n`);
    await dev.until(() => told().length > 0);
    expect(told()[0]).toContain(`${saved} 有改动`);
    expect(told()[0]).not.toContain('titel');
    expect(told()[0]).toMatch(/全部内容：5 个发布单位、.*，共 [1-9]\d* 个错误/);
    writeFileSync(wrong, before);
    await dev.until(() => told().length > 1);
  });

  it('makes one or a few reports of many files at once, none of a save that changes nothing', async () => {
    await settled();
    dev.forget();
    for (let count = 0; count < 20; count += 1) {
      cpSync(join(content, 'shili-diyi/2025'), join(content, `shili-diyi/n${count}`), {
        recursive: true,
      });
    }
    const site = join(content, 'shili-fuyou/2026/notice.md');
    writeFileSync(site, readFileSync(site));
    await dev.until(() => told().at(-1)?.includes('25 份通报') ?? false);
    expect(told().length).toBeLessThan(6);
    for (let count = 0; count < 20; count += 1) {
      rmSync(join(content, `shili-diyi/n${count}`), { recursive: true });
    }
    await dev.until(() => told().at(-1)?.includes('5 个发布单位、5 份通报') ?? false);
    expect(told().length).toBeLessThan(12);
  });

  it('sees a file whole that is written in two steps', async () => {
    const item = join(content, 'shili-diyi/2025/items/03.md');
    const text = readFileSync(item, 'utf8');
    await settled();
    dev.forget();
    const file = openSync(item, 'w');
    await new Promise((resolve) => setTimeout(resolve, 35));
    writeSync(file, `${text}\n分两步写的一段。\n`);
    closeSync(file);
    await dev.until(async () => (await page('shili-diyi/2025/03/')).includes('分两步写的一段。'));
    // What was half there is told of, too, if it was looked at.
    await dev.until(() => told().at(-1)?.includes('错误') === false);
  });
});
