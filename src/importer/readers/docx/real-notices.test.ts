import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realNotices, sampleNotices } from '../../../../tests/support/real-notices.ts';
import { automaticallyNumbered } from '../../../../tests/support/word-files.ts';
import { wordsOfNotice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { importNotice } from '../../import-notice.ts';
import type { Imported } from '../../make-notice.ts';
import { assembleImported } from '../../testing.ts';

async function imported(name: string, bytes: Uint8Array): Promise<Imported> {
  const result = await importNotice({ name, bytes }, { issuer: 'a', notice: 'b' });
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** What an import made of a notice, but for the places in its source. */
function madeOf(imported: Imported): object {
  const { summary, doubts } = imported;
  const notice = assembleImported(imported);
  return {
    ...summary,
    headings: summary.headings.map(({ level, text }) => ({ level, text: withoutWhiteSpace(text) })),
    doubts: doubts.map(({ rule }) => rule),
    items: notice.items.map(({ id, number, title, status, deadline }) => ({
      id,
      number,
      title,
      status,
      deadline,
    })),
    words: withoutWhiteSpace(wordsOfNotice(notice)),
  };
}

describe.each([...realNotices(), ...sampleNotices()])('$name', ({ file }) => {
  const text = readFileSync(file, 'utf8');

  it('imports from a Word file with automatic numbers as from its text', async () => {
    const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const word = await automaticallyNumbered(paragraphs);
    expect(word.automatic).toBeGreaterThan(7);
    const fromText = madeOf(await imported('a.txt', new TextEncoder().encode(text)));
    expect(madeOf(await imported('a.docx', word.file))).toEqual(fromText);
  });
});
