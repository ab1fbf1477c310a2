import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realNotices, sampleNotices } from '../../../../tests/support/real-notices.ts';
import { wordsOfNotice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Imported } from '../../make-notice.ts';
import { assembleImported, importText } from '../../testing.ts';
import { letterWidth } from './letter-width.ts';

/** How a text is broken into lines. */
interface Layout {
  width: number;
  indent: string;
  /** Breaks anywhere, or as a typesetter does: at a width, no number cut, no mark at a beginning. */
  by: 'letters' | 'width';
  /** Page numbers every 22 lines: on their own lines, or glued between two. */
  pages: 'none' | 'alone' | 'bare' | 'glued';
}

const layouts: Layout[] = [28, 35, 40].flatMap((width) =>
  ['', '　　'].flatMap((indent) =>
    (['letters', 'width'] as const).flatMap((by) =>
      (['none', 'alone', 'bare', 'glued'] as const).map((pages) => ({ width, indent, by, pages })),
    ),
  ),
);

const unbreakable = /[“‘（《]*(?:[A-Za-z0-9.%@-]+|[\s\S])[，。、；：！？”’）》】]*/g;

function brokenAt(width: number, by: Layout['by'], paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  const measure = by === 'letters' ? (text: string) => text.length : letterWidth;
  for (const unit of paragraph.match(by === 'letters' ? /[\s\S]/g : unbreakable) ?? []) {
    if (line !== '' && measure(line + unit) > width) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  return [...lines, line];
}

function wrapped(text: string, { width, indent, by, pages }: Layout): string {
  const newline = width === 35 ? '\r\n' : '\n';
  let written = '';
  const lines = text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => brokenAt(width, by, indent + paragraph));
  for (const [index, line] of lines.entries()) {
    const page = (index + 1) / 22;
    const ends = pages !== 'none' && Number.isInteger(page);
    if (!ends) written += line + newline;
    else if (pages === 'glued') written += `${line}— ${page} —`;
    else written += line + newline + (pages === 'bare' ? page : `— ${page} —`) + newline;
  }
  return written;
}

/** What an import makes of a notice, white space and places in the source aside. */
function madeOf(imported: Imported): object {
  const { summary } = imported;
  const notice = assembleImported(imported);
  return {
    title: summary.title,
    published: summary.published,
    inspection: summary.inspection,
    window: summary.window,
    contact: summary.contact,
    headings: summary.headings.map(({ level, text }) => `${level} ${withoutWhiteSpace(text)}`),
    items: notice.items.map(({ number, title, status, deadline }) => [
      number,
      withoutWhiteSpace(title),
      status,
      deadline,
    ]),
    followUps: summary.followUps,
    words: withoutWhiteSpace(wordsOfNotice(notice)),
  };
}

describe.each([...sampleNotices(), ...realNotices()])('$name, hard-wrapped', ({ file }) => {
  const text = readFileSync(file, 'utf8').replaceAll(/\[bookmark: \w+\]/g, '');
  const plain = madeOf(importText(text));

  it.each(layouts)('$width $by, indent “$indent”, page numbers $pages', (layout) => {
    const broken = wrapped(text, layout);
    const imported = importText(broken);
    expect(madeOf(imported)).toEqual(plain);
    expect(imported.doubts.filter(({ rule }) => rule === 'import-joined-lines')).toHaveLength(1);
  });
});
