import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChosenPage } from './choose.ts';
import type { Visit } from './visit.ts';
import { shiftHead, shiftRow, weightHead, weightRow } from './visit-tables.ts';

const words = '示例医院关于巡察整改进展情况的通报';
const still = { sum: 0, moved: [] };
const visit = (bytes: number): Visit => ({
  opening: [
    { path: '/shili/2025/', bytes },
    { path: '/_astro/view.css', bytes: 3000 },
  ],
  scrolling: [],
  words,
  shifts: { opened: still, scrolled: still },
});
const notice: ChosenPage = { kind: 'notice', address: '/shili/2025/' };

/** The cells of a row by the heads of their columns. */
function cells(head: string, row: string): Record<string, string> {
  const split = (line = '') => line.split('|').map((cell) => cell.trim());
  const [names, found] = [split(head.split('\n')[0]), split(row)];
  expect(found).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, place) => [name, found[place] ?? '']));
}

describe('weightRow', () => {
  it('tells the heaviest visit, and what is left of the budget', () => {
    const row = cells(
      weightHead,
      weightRow({ page: notice, narrow: [visit(9000), visit(9600)], wide: [visit(9300)] }),
    );
    const budget = 25_000 + Math.floor(gzipSync(words).length * 1.25);
    expect(row).toMatchObject({
      page: 'notice /shili/2025/',
      requests: '2',
      'page kB': '9.6',
      'in all kB': '12.6',
      'budget kB': (budget / 1000).toFixed(1),
      'left kB': ((budget - 12_600) / 1000).toFixed(1),
      'while scrolling': '',
    });
  });

  it('gives a budget to notices alone, and tells what scrolling asks for', () => {
    const scrolled = { ...visit(9000), scrolling: [{ path: '/data/01.json', bytes: 1240 }] };
    const page: ChosenPage = { kind: 'item', address: '/shili/2025/01/' };
    const row = cells(weightHead, weightRow({ page, narrow: [scrolled], wide: [visit(8000)] }));
    expect(row).toMatchObject({ 'budget kB': '', 'while scrolling': '1 requests, 1.2 kB' });
  });
});

describe('shiftRow', () => {
  it('never tells a shift as none, and names once what moved', () => {
    const moved = (sum: number): Visit => ({
      ...visit(9000),
      shifts: { opened: still, scrolled: { sum, moved: ['p.badge'] } },
    });
    const row = cells(
      shiftHead,
      shiftRow({ page: notice, narrow: [moved(1e-6)], wide: [moved(0.1), moved(0.2)] }),
    );
    expect(row).toMatchObject({
      '360 px: opened': '0',
      '360 px: scrolled, too': '0.0001',
      '1440 px: scrolled, too': '0.2000',
      'what moved': '`p.badge`',
    });
  });
});
