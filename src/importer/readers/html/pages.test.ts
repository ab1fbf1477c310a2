import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const folder = 'tests/fixtures/pages';
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** What is read of a page, as its expectation beside it says it. */
function outlineOf(name: string): object {
  const read = readHtml(readFileSync(join(folder, `${name}.html`)));
  if (!(read instanceof Promise) && !read.ok) return { refused: read.message };
  if (read instanceof Promise) throw new Error('read later');
  return {
    blocks: read.blocks.map(({ text, line, bold, level, table }) =>
      table
        ? table.map(({ cells }) =>
            cells.map(
              ({ paragraphs, span, continues }) =>
                `${continues ? '↑' : paragraphs.join('/')}${span > 1 ? `×${span}` : ''}`,
            ),
          )
        : `${line}${level ? ` h${level}` : ''}${bold ? ` b${bold}` : ''}: ${text}`,
    ),
    removed: read.removed.map(({ text, line, reason }) => `${line}: ${text} — ${reason}`),
    doubts: read.doubts.map(({ rule, line, message }) => `${rule}:${line} ${message}`),
    pictures: read.pictures.map(({ name: file, bytes }) => `${file} ${bytes.length}`),
  };
}

describe('a saved page', () => {
  it.each(pages)('%s is read as its expectation says', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    expect(outlineOf(name)).toEqual(expected);
  });
});
