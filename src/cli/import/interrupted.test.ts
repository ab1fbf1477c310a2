import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { personsEnvironment, tongbao } from '../../../tests/support/command.ts';

let root: string;
let content: string;
let files: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-interrupted-'));
  content = join(root, 'content');
  files = Array.from({ length: 1000 }, (_, index) => {
    const file = join(root, `n${index}.txt`);
    writeFileSync(file, '关于整改情况的通报\n一、整改情况\n（1）排队久的问题\n一是增加窗口。\n');
    return file;
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Imports all files and stops the command with this signal when the first is told of. */
async function stopWith(signal: 'SIGINT' | 'SIGKILL') {
  const words = ['src/cli/tongbao.mjs', 'import', ...files, '--issuer', 'shili'];
  const command = spawn(process.execPath, [...words, '--content', content], {
    env: personsEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(command, 'exit');
  // Nothing more is read: it waits until it can tell of the next, and is not done before it is stopped.
  command.stdout.once('data', () => command.stdout.pause());
  await once(command.stdout, 'data');
  command.kill(signal);
  command.stdout.resume();
  const [status] = await ended;
  return status;
}

it('Ctrl+C leaves nothing', async () => {
  expect(await stopWith('SIGINT')).toBe(130);
  expect(existsSync(content)).toBe(false);
});

it('a kill leaves nothing that is read, and the next import removes what it left', async () => {
  await stopWith('SIGKILL');
  const left = readdirSync(join(content, 'shili'));
  expect(left).toEqual([expect.stringMatching(/^\.importing-/)]);
  const [first = ''] = files;
  const again = tongbao('import', first, '--issuer', 'shili', '--content', content);
  expect(again.status).toBe(0);
  expect(readdirSync(join(content, 'shili')).toSorted()).toEqual(['issuer.md', 'n0']);
});
