import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

/**
 * The Chromium that browser tests run in: the one CHROMIUM_PATH names, else one on the PATH, else
 * one that is fetched (Playwright's download; as root on Debian, its package). Throws one sentence
 * that says what to do if there is none, so that browser tests never pass by not running.
 */
export function findChromium(): string {
  const found = named() ?? onPath() ?? downloaded() ?? fromDebian();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to the program, and run them again.',
  );
}

function named(): string | null {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return null;
  if (isProgram(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, but there is no program: set it to Chromium's.`);
}

function onPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (
    names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).find(isProgram) ??
    null
  );
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  const cli = createRequire(import.meta.url).resolve('playwright-core/package.json');
  console.info('No Chromium found: trying to download one.');
  spawnSync(process.execPath, [join(cli, '..', 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return existsSync(path) ? path : null;
}

function fromDebian(): string | null {
  const debian =
    existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return null;
  console.info("Installing Debian's Chromium.");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    spawnSync('apt-get', words, { stdio: 'ignore', env: environment, timeout: 600_000 });
  }
  return onPath();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
