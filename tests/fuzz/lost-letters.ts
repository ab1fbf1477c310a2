import type { Imported } from '../../src/importer/make-notice.ts';
import { assembleImported } from '../../src/importer/testing.ts';
import { wordsOfNotice } from '../../src/notice/content.ts';
import { decodeText } from '../../src/notice/decode.ts';

/**
 * Compares the letters of a plain text with those that the imported notice says or tells as
 * removed, how often each occurs. Returns the first that is lost or has come from elsewhere; null
 * if there is none, or the text has no title, without which its files make no notice.
 */
export function lostLetter(bytes: Uint8Array, imported: Imported): string | null {
  if (imported.summary.title === '') return null;
  const removed = imported.removed.map(({ text }) => text).join('');
  const words = wordsOfNotice(assembleImported(imported)) + removed;
  const counts = new Map<string, number>();
  for (const letter of lettersOf(decodeText(bytes)?.text ?? '')) count(counts, letter, 1);
  for (const letter of lettersOf(words)) count(counts, letter, -1);
  const [different] = [...counts].find(([, number]) => number !== 0) ?? [];
  return different ?? null;
}

function lettersOf(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function count(counts: Map<string, number>, letter: string, step: 1 | -1): void {
  counts.set(letter, (counts.get(letter) ?? 0) + step);
}
