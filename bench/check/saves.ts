import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ContentCheck } from '../../src/cli/checked-content.ts';
import { findingsOfSave } from '../../src/cli/dev/findings-of-save.ts';
import { formatForPeople } from '../../src/diagnostics/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds between two saves: longer than the second look that `dev` takes at each. */
const pause = 300;

/** So many item files of a content folder, spread over its notices; their paths in it, name by name. */
function itemFiles(folder: string, count: number): string[][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]items[\\/].+\.md$/.test(path))
    .sort();
  const step = Math.floor(files.length / count);
  return Array.from({ length: count }, (_, index) => (files[index * step] ?? '').split(/[\\/]/));
}

/** Saves a file with one more paragraph, in which something is wrong. */
function save(file: string, count: number): void {
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8')}\n第${count}次保存，应收30元，实收20元，相差5元。\n`,
  );
}

/** Milliseconds in which each of so many saves is read, checked and its findings put into words. */
export function recheckTimes(folder: string, count: number): number[] {
  const check = new ContentCheck(folder);
  let last = check.check();
  return itemFiles(folder, count).map((names, index) => {
    save(join(folder, ...names), index);
    const start = performance.now();
    const now = check.check([names]);
    formatForPeople(findingsOfSave(folder, [names], last.diagnostics, now.diagnostics));
    last = now;
    return performance.now() - start;
  });
}

/** Milliseconds from each of so many saves to the last line that `tongbao dev` prints of it. */
export async function saveTimes(folder: string, count: number): Promise<number[]> {
  const words = ['src/cli/tongbao.mjs', 'dev', '--content', folder, '--port', '0'];
  const server = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await printed(server, /http:\/\/localhost/);
    // Astro goes on to look through the folder once it serves.
    await wait(10_000);
    const times: number[] = [];
    for (const [index, names] of itemFiles(folder, count).entries()) {
      const told = printed(server, /有改动[\s\S]*全部内容：/);
      const start = performance.now();
      save(join(folder, ...names), index);
      times.push((await told) - start);
      await wait(pause);
    }
    return times;
  } finally {
    server.kill();
  }
}

/** When a program has printed this, from here on. */
function printed({ stdout }: ChildProcess, words: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const listen = (data: Buffer) => {
      text += data;
      if (!words.test(text)) return;
      stdout?.off('data', listen).off('close', fail);
      resolve(performance.now());
    };
    const fail = () => reject(new Error(`It ended without ${words}:\n${text}`));
    stdout?.on('data', listen).once('close', fail);
  });
}
