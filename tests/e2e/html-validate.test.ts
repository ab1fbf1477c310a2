import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlFaults } from '../support/html-validation.ts';
import { pagesOf } from '../support/page-types.ts';

const file = (path: string) =>
  join(inject('out'), path.endsWith('.html') ? path : join(path, 'index.html'));

describe('html-validate', () => {
  it('has nothing to say of any page', async () => {
    const pages = pagesOf(inject('out'));
    expect(pages.length).toBeGreaterThan(80);
    const faults: string[] = [];
    for (const path of pages) {
      const found = await htmlFaults(readFileSync(file(path), 'utf8'));
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('would say it of a page that is wrong', async () => {
    const page = readFileSync(file('shili-diyi/2025/'), 'utf8');
    expect(await htmlFaults(page.replace('<h1', '<h1 id="notice"'))).toEqual([
      expect.stringMatching(/^no-dup-id/),
    ]);
  });
});
