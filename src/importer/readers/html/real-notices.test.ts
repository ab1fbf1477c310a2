import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { furnitureWords, noticePage, type PageStyle } from '../../../../tests/support/pages.ts';
import { realNotices, sampleNotices } from '../../../../tests/support/real-notices.ts';
import { wordsOfNotice } from '../../../notice/content/content.ts';
import { decodeText } from '../../../notice/text/decode.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { importNotice } from '../../import-notice.ts';
import type { Imported } from '../../make-notice.ts';
import { assembleImported } from '../../testing.ts';

const styles: PageStyle[] = ['modern', 'tables', 'print', 'pasted'];

async function imported(name: string, bytes: Uint8Array): Promise<Imported> {
  const made = await importNotice({ name, bytes }, { issuer: 'a' });
  if (!made.ok) throw new Error(made.message);
  return made;
}

/** What an import makes of a notice, but for the lines of the file. */
function made(result: Imported): object {
  const notice = assembleImported(result);
  const { summary, noticeId } = result;
  return {
    noticeId,
    words: withoutWhiteSpace(wordsOfNotice(notice)),
    title: summary.title,
    items: notice.items.map(({ number, title, status, deadline }) => [
      number,
      title,
      status,
      deadline,
    ]),
    statuses: summary.items,
    followUps: summary.followUps,
    inspection: summary.inspection,
    window: summary.window,
    contact: summary.contact,
    published: summary.published,
  };
}

const texts = [...realNotices(), ...sampleNotices()].map(({ name, file }) => {
  const bytes = readFileSync(file);
  const lines = (decodeText(bytes)?.text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { name, bytes, lines };
});

describe.each(texts)('$name', ({ name, bytes, lines }) => {
  it.each(styles)('imports from a page of the style %s as from text', async (style) => {
    const text = await imported(`${name}.txt`, bytes);
    const count = lines.findIndex((line) => line.length > 60);
    const page = noticePage({ title: lines.slice(0, count), lines: lines.slice(count) }, style);
    const fromPage = await imported(`${name}.html`, new TextEncoder().encode(page));
    expect(made(fromPage)).toEqual(made(text));
    const words = wordsOfNotice(assembleImported(fromPage));
    for (const furniture of furnitureWords) expect(words).not.toContain(furniture);
    expect(fromPage.removed.map(({ reason }) => reason).join()).toContain('网页的导航');
  });
});
