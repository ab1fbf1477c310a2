import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../tests/support/rule-input.ts';
import { checkNotice } from '../checker/check.ts';
import type { Notice, NoticePart } from '../notice/content/content.ts';
import { wordsOfNotice } from '../notice/content/content.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import type { ImportSummary } from './make-notice.ts';
import { approvedWords, assembleImported, doubtsOf, importText } from './testing.ts';

/** What an import must make of a text; only what is stated is compared, the outline always. */
interface Expectation
  extends Partial<
    Pick<ImportSummary, 'title' | 'window' | 'contact' | 'published' | 'inspection'>
  > {
  /** What this layout shows, in one sentence. */
  layout: string;
  /** Headings, items with status and deadline, and follow-ups, as `outlineLines` prints them. */
  outline: string[];
  /** As `doubtsOf` prints them. */
  doubts?: string[];
  /** Texts of what was taken out. */
  removed?: string[];
}

const folder = 'tests/fixtures/layouts';
const names = [
  ...new Set(readdirSync(folder).map((file) => file.replace(/\.(?:txt|expected\.json)$/, ''))),
];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe.each(names)('%s', (name) => {
  it('has a text and an expectation', () => {
    expect(existsSync(join(folder, `${name}.txt`))).toBe(true);
    const expected: Expectation = JSON.parse(read(`${name}.expected.json`));
    expect(expected.layout).toMatch(/[\u4e00-\u9fff]。$/);
    expect(Array.isArray(expected.outline)).toBe(true);
  });

  it('keeps every word in its place, without fault', () => {
    const source = read(`${name}.txt`);
    const imported = importText(source);
    const notice = assembleImported(imported);
    expect(withoutWhiteSpace(wordsOfNotice(notice))).toBe(approvedWords(source, imported));
    expect(
      checkNotice(notice, conditions).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('is what it was written to be', () => {
    const { layout, ...expected }: Expectation = JSON.parse(read(`${name}.expected.json`));
    const imported = importText(read(`${name}.txt`));
    const found = {
      ...imported.summary,
      outline: outlineLines(assembleImported(imported)),
      doubts: doubtsOf(imported),
      removed: imported.removed.map(({ text }) => text),
    };
    const stated = Object.keys(expected) as (keyof typeof expected)[];
    expect(Object.fromEntries(stated.map((key) => [key, found[key]]))).toEqual(expected);
  });
});

/**
 * The outline, a line each, without white space in its words: `## 一、…` headings, `* 1.…` items
 * with their status and deadline behind bars (left out where there is neither), and `> 1.… → 03`
 * follow-ups with the id of their item.
 */
function outlineLines({ parts }: Notice): string[] {
  return parts.flatMap(linesOf);
}

function linesOf(part: NoticePart): string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level)} ${withoutWhiteSpace(part.text)}`];
    case 'items':
      return part.items.map(({ printedLabel, title, status, deadline }) => {
        const facts = status || deadline ? ` | ${status ?? '-'} | ${deadline ?? '-'}` : '';
        return `* ${withoutWhiteSpace(printedLabel + title)}${facts}`;
      });
    case 'follow-ups':
      return part.followUps.map(
        ({ printedLabel, title, item }) =>
          `> ${withoutWhiteSpace(printedLabel + title)} → ${item.id}`,
      );
    case 'words':
      return [];
  }
}
