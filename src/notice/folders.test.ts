import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each folder imports from itself and from those above it. */
const folders = [
  'text',
  'time',
  'markdown',
  'status',
  'topics',
  'schema',
  'files',
  'contact',
  'window',
  'content',
  'progress',
  'derived',
];
const here = import.meta.dirname;

describe('the folders of the domain', () => {
  it('are those that stand in the order of imports', () => {
    const there = readdirSync(here, { withFileTypes: true });
    const names = there.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(folders.toSorted());
  });

  it.each(folders.map((folder, place) => ({ folder, place })))(
    '$folder imports nothing of a later one',
    ({ folder, place }) => {
      const later = folders.slice(place + 1);
      const files = readdirSync(join(here, folder)).filter((name) => !name.endsWith('.test.ts'));
      const upward = files.flatMap((name) =>
        [...readFileSync(join(here, folder, name), 'utf8').matchAll(/from '\.\.\/([\w-]+)\//g)]
          .filter(([, from = '']) => later.includes(from))
          .map(([, from]) => `${name} → ${from}`),
      );
      expect(upward).toEqual([]);
    },
  );
});
