import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from './kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

let made = 0;
const make = () => {
  made += 1;
  return new Uint8Array([made]);
};
const taken = async (basis: string, name: string, data: string) =>
  [...(await new KeptFiles(folder, basis).take(name, data, make))][0];

it('makes a file once, and anew where anything it is made of is different', async () => {
  const first = await taken('一', 'a.pdf', '{}');
  expect(await taken('一', 'a.pdf', '{}')).toBe(first);
  const others = [
    await taken('二', 'a.pdf', '{}'),
    await taken('一', 'b.pdf', '{}'),
    await taken('一', 'a.pdf', '{"a":1}'),
  ];
  expect(new Set([first, ...others]).size).toBe(4);
  expect(await taken('一', 'a.pdf', '{}')).toBe(first);
});

it('keeps nothing of a file that could not be made', async () => {
  const kept = new KeptFiles(folder, '一');
  await expect(
    kept.take('a.pdf', '{}', () => Promise.reject(new Error('没有字形'))),
  ).rejects.toThrow('没有字形');
  expect(readdirSync(folder)).toEqual([]);
});

it('lets go what no build has taken for a month', async () => {
  const day = 24 * 60 * 60 * 1000;
  const kept = new KeptFiles(folder, '一');
  await kept.take('a.pdf', '{}', make);
  kept.clearUp(Date.now() + 29 * day);
  expect(readdirSync(folder)).toHaveLength(1);
  kept.clearUp(Date.now() + 31 * day);
  expect(readdirSync(folder)).toEqual([]);
});

it('makes a file anew of which only the name is left', async () => {
  const kept = new KeptFiles(folder, '一');
  const first = await kept.take('a.pdf', '{}', make);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), '');
  expect([...(await kept.take('a.pdf', '{}', make))]).toEqual([(first[0] ?? 0) + 1]);
});
