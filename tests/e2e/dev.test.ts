import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personsEnvironment, tongbaoDone } from '../support/command.ts';

let work: string;
let content: string;
let server: ChildProcess;
let address: string;
let printed = '';
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tongbao-dev-'));
  content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  server = spawn(
    process.execPath,
    ['src/cli/tongbao.mjs', 'dev', '--content', content, '--port', '0'],
    { env: personsEnvironment() },
  );
  server.stdout?.on('data', (data) => {
    printed += data;
  });
  await until(() => /http:\/\/localhost:\d+\//.test(printed));
  address = /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? '';
});
afterAll(() => {
  server.kill();
  rmSync(work, { recursive: true, force: true });
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`Waited in vain; printed so far:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const page = async (path: string) => (await fetch(address + path)).text();

/** What an item page says: its title and its main part, the day and white space apart. */
const saying = (html: string) =>
  [/<title>(.*?)<\/title>/.exec(html)?.[1], /<main.*?>([\s\S]*)<\/main>/.exec(html)?.[1]]
    .join('')
    .replaceAll(/ data-astro-source-[a-z]+="[^"]*"/g, '')
    .replaceAll(/\s+/g, '');

describe('dev', () => {
  it('shows item pages that say what built ones say', async () => {
    const out = join(work, 'site');
    tongbaoDone('build', '--content', content, '--out', out);
    for (const key of ['shili-fuyou/2026/02', 'shili-diyi/2025/01', 'shili-xianyi/2023/09']) {
      const built = readFileSync(join(out, key, 'index.html'), 'utf8');
      expect(saying(await page(`${key}/`))).toBe(saying(built));
    }
  });

  it('shows each save, and tells what is wrong with it', async () => {
    const item = join(content, 'shili-diyi/2025/items/01.md');
    const before = readFileSync(item, 'utf8');
    writeFileSync(item, `${before}\n新写的一段。\n`);
    await until(async () => (await page('shili-diyi/2025/01/')).includes('新写的一段。'));
    writeFileSync(item, before.replace('title:', 'titel:'));
    await until(() => printed.includes('01.md:3:1 错误'));
    expect(printed).toContain('是不是想写“title”？');
    writeFileSync(item, before);
    await until(async () => {
      const html = await page('shili-diyi/2025/01/');
      return html.includes('<title>（1）') && !html.includes('新写的一段。');
    });
  });
});
