import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgetOf, gzipOfWords, weigh } from './weight.ts';

describe('weigh', () => {
  it('adds up by kind, and counts every request', () => {
    const weight = weigh([
      { path: '/shili/2025/', bytes: 9000 },
      { path: '/_astro/view.css', bytes: 3000 },
      { path: '/_astro/page.js', bytes: 500 },
      { path: '/view.js', bytes: 700 },
      { path: '/icon.svg', bytes: 400 },
      { path: '/pagefind/a.gz', bytes: 50 },
    ]);
    expect(weight).toEqual({
      requests: 6,
      page: 9000,
      styles: 3000,
      scripts: 1200,
      other: 450,
      all: 13_650,
    });
  });
});

describe('budgetOf', () => {
  const words = '示例医院\n\n　　一是开通分时段预约。 ';

  it('does not grow with white space', () => {
    const bare = '示例医院一是开通分时段预约。';
    expect(gzipOfWords(words)).toBe(gzipSync(bare).length);
    expect(budgetOf(words)).toBe(budgetOf(bare));
  });

  it('is 1.25 times the gzip of the words, and 25,000 bytes', () => {
    const drawn = Array.from({ length: 4000 }, (_, place) =>
      String.fromCodePoint(0x4e00 + ((place * 7919) % 20_000)),
    ).join('');
    const ratio = (budgetOf(drawn) - 25_000) / gzipSync(drawn).length;
    expect(ratio).toBeCloseTo(1.25, 3);
  });
});
