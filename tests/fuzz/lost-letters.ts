import type { Imported } from '../../src/importer/make-notice.ts';
import { mendRadicals } from '../../src/importer/radicals.ts';
import { assembleImported } from '../../src/importer/testing.ts';
import { wordsOfNotice } from '../../src/notice/content/content.ts';
import { decodeText } from '../../src/notice/text/decode.ts';

/**
 * Compares the letters of a plain text with those that the imported notice says or tells as
 * removed, how often each occurs. Returns the first that is lost or has come from elsewhere, by its
 * number; null if there is none, or the text has no title or item, without which nothing is written.
 */
export function lostLetter(bytes: Uint8Array, imported: Imported): string | null {
  if (imported.summary.title === '' || imported.summary.items.total === 0) return null;
  const removed = imported.removed.map(({ text }) => text).join('');
  const words = wordsOfNotice(assembleImported(imported)) + removed;
  const source = mendRadicals([{ text: decodeText(bytes)?.text ?? '', line: 1 }]).blocks[0]?.text;
  const counts = new Map<number, number>();
  count(counts, source ?? '', 1);
  count(counts, words, -1);
  const [letter] = [...counts].find(([, number]) => number !== 0) ?? [];
  return letter === undefined ? null : `U+${letter.toString(16)}`;
}

function count(counts: Map<number, number>, text: string, step: 1 | -1): void {
  const letters = text.replaceAll(/[\s\u0085]/g, '');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at);
    counts.set(letter, (counts.get(letter) ?? 0) + step);
  }
}
