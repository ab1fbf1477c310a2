import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { visitPage, windows } from '../../bench/pages/visit.ts';
import { budgetOf, weigh } from '../../bench/pages/weight.ts';
import { type Server, serve } from '../../bench/server.ts';
import { startBrowser } from '../support/browser.ts';

type Width = keyof typeof windows;

const base = new URL(inject('site')).pathname;
const widths = Object.keys(windows) as Width[];
const notices = [
  'shili-diyi/2025/',
  'shili-fuyou/2026/',
  'shili-laonian/2026/',
  'shili-xianyi/2023/',
  'shili-zhongyi/2025/',
];
const others = ['', 'shili-fuyou/2026/02/', 'search/', 'search/?q=药品', 'search/?q=没有的话'];

// The site stands under its base path here, too.
const root = mkdtempSync(join(tmpdir(), 'tongbao-weight-'));
symlinkSync(inject('out'), join(root, base).replace(/\/$/, ''), 'dir');
// Windows are opened side by side, and each server tells what it sent to its own.
const servers = new Map<Width, Server>();
let browser: Browser;
beforeAll(async () => {
  for (const width of widths) servers.set(width, await serve(root));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers.values()) await server.close();
  rmSync(root, { recursive: true });
});

const visitAtAllWidths = (path: string) =>
  Promise.all(
    [...servers].map(async ([width, server]) => ({
      width,
      ...(await visitPage(browser, server, base + path, width)),
    })),
  );

const still = widths.map((width) => ({ width, sum: 0, moved: [] }));

describe('on a slow network', () => {
  it.each(notices)('%s is light, and nothing of it moves', async (path) => {
    const visits = await visitAtAllWidths(path);
    expect(visits.map(({ width, shifts }) => ({ width, ...shifts.scrolled }))).toEqual(still);
    for (const { opening, scrolling, words } of visits) {
      const { requests, all } = weigh([...opening, ...scrolling]);
      expect(requests).toBeLessThanOrEqual(5);
      expect(all).toBeLessThanOrEqual(budgetOf(words ?? ''));
    }
  });

  it.each(others)('nothing moves on /%s', async (path) => {
    const visits = await visitAtAllWidths(path);
    expect(visits.map(({ width, shifts }) => ({ width, ...shifts.scrolled }))).toEqual(still);
  });
});
